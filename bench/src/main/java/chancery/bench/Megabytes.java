package chancery.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts the page text that went through, so that JMH reports megabytes a second beside operations a second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Megabytes {
    /** Read by JMH: millions of bytes of UTF-8. */
    public double megabytes;
}
