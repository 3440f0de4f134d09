package chancery.cli;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Does work on a list of things with several threads and takes the results in the list's order. No more than a few
 * results wait at a time, so that memory stays bounded however long the list is.
 */
final class InOrder {
    private InOrder() {}

    /** What is done to each thing, in any thread. */
    interface Work<T, R> {
        R on(T thing) throws Exception;
    }

    /** What takes each result, in the caller's thread. */
    interface Sink<R> {
        /** Takes a result; false ends the run. */
        boolean take(R result) throws Exception;
    }

    static <T, R> void run(List<T> things, int threads, Work<T, R> work, Sink<R> sink) throws Exception {
        if (threads <= 1 || things.size() <= 1) {
            for (T thing : things) {
                if (!sink.take(work.on(thing))) {
                    return;
                }
            }
            return;
        }
        ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, things.size()));
        try {
            Deque<Future<R>> open = new ArrayDeque<>();
            int next = 0;
            while (next < things.size() || !open.isEmpty()) {
                while (next < things.size() && open.size() < 2 * threads) {
                    T thing = things.get(next++);
                    Callable<R> call = () -> work.on(thing);
                    open.addLast(pool.submit(call));
                }
                if (!sink.take(result(open.removeFirst()))) {
                    return;
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static <R> R result(Future<R> future) throws Exception {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Exception cause) {
                throw cause;
            }
            throw e;
        }
    }
}
