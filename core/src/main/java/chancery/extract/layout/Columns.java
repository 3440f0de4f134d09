package chancery.extract.layout;

import chancery.authority.Hits;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import chancery.page.Tokens;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the columns of a table hold, by the words of its head: {@code Year | Date | Visitor | Purpose}. A table without a
 * head is judged by what its cells hold.
 */
final class Columns {
    /** What a column holds. */
    enum Role {
        YEAR,
        MONTH,
        DAY,
        DATE,
        START,
        END,
        NAME,
        OFFICE,
        COUNTRY,
        FROM,
        TO,
        PLACE,
        PURPOSE,
        KIND,
        STATUS,
        EVENT,
        TITLE,
        TERM,
        ROUND,
        NUMBER
    }

    private final Map<Integer, Role> roles = new HashMap<>();
    private final Map<Role, Integer> columns = new EnumMap<>(Role.class);

    private Columns() {}

    static Columns none() {
        return new Columns();
    }

    /** The columns of a row that is a head. */
    static Columns ofHead(Scene scene, Block.Row head) {
        Columns columns = new Columns();
        for (Block.Cell cell : head.cells()) {
            roleOf(scene, cell.span()).ifPresent(role -> columns.put(cell, role));
        }
        return columns;
    }

    /** A date's head that spans columns heads the year and what is below it, a column each. */
    private void put(Block.Cell head, Role role) {
        int first = head.column();
        if (role == Role.DATE && head.columnSpan() == 2) {
            put(first, Role.YEAR);
            put(first + 1, Role.DATE);
        } else if (role == Role.DATE && head.columnSpan() == 3) {
            put(first, Role.YEAR);
            put(first + 1, Role.MONTH);
            put(first + 2, Role.DAY);
        } else {
            put(first, role);
        }
    }

    private void put(int column, Role role) {
        roles.putIfAbsent(column, role);
        columns.putIfAbsent(role, column);
    }

    boolean isEmpty() {
        return roles.isEmpty();
    }

    boolean has(Role role) {
        return columns.containsKey(role);
    }

    /** The first column of a role. */
    Optional<Integer> column(Role role) {
        return Optional.ofNullable(columns.get(role));
    }

    Optional<Role> role(int column) {
        return Optional.ofNullable(roles.get(column));
    }

    boolean dates() {
        return has(Role.DATE) || has(Role.YEAR) || has(Role.MONTH) || has(Role.START);
    }

    /** A head: every cell is marked so, or most are words of heads and none holds a date or a person's office. */
    static boolean isHead(Scene scene, Block.Row row) {
        int told = 0;
        int words = 0;
        int marked = 0;
        for (Block.Cell cell : row.cells()) {
            if (cell.span().isEmpty()) {
                continue;
            }
            told++;
            marked += cell.header() ? 1 : 0;
            if (cell.span().length() <= 40 && roleOf(scene, cell.span()).isPresent()) {
                words++;
            }
            boolean dated =
                    !scene.mentions().within(cell.span(), Mention.Time.class).isEmpty();
            if (dated && !cell.header()) {
                return false;
            }
        }
        return told > 1 && (marked == told || words * 2 > told);
    }

    /** The role that a head's words give; the longest phrase that begins first decides. */
    static Optional<Role> roleOf(Scene scene, Span head) {
        Tokens tokens = scene.reading().tokens();
        Hits hits = scene.reading().hits();
        int category = hits.lexicon().category("columns.heads");
        for (int t = tokens.firstFrom(head.start()); t < tokens.count() && tokens.start(t) < head.end(); t++) {
            int hit = hits.longest(t, category);
            if (hit >= 0 && tokens.end(hits.lastToken(hit)) <= head.end()) {
                return Optional.of(
                        Role.valueOf(hits.lexeme(hit).required("role").toUpperCase(Locale.ROOT)));
            }
        }
        return Optional.empty();
    }

    /** The columns of a table without a head, by what most of their cells hold. */
    static Columns byContent(Scene scene, List<Block.Row> rows) {
        Map<Integer, int[]> votes = new HashMap<>();
        int seen = 0;
        for (Block.Row row : rows) {
            if (row.cells().size() < 2 || ++seen > 40) {
                continue;
            }
            for (Block.Cell cell : row.cells()) {
                if (!cell.span().isEmpty()) {
                    int[] vote = votes.computeIfAbsent(cell.column(), c -> new int[5]);
                    vote[holds(scene, cell.span())]++;
                }
            }
        }
        Columns columns = new Columns();
        votes.forEach((column, vote) -> {
            int all = vote[0] + vote[1] + vote[2] + vote[3] + vote[4];
            if (vote[4] * 2 > all && isDate(Optional.ofNullable(votes.get(column + 1)))) {
                columns.put(column, Role.YEAR);
            } else if ((vote[1] + vote[4]) * 2 > all) {
                columns.put(column, Role.DATE);
            } else if (vote[2] * 2 > all && !columns.has(Role.NAME)) {
                columns.put(column, Role.NAME);
            } else if (vote[3] * 2 > all) {
                columns.put(column, Role.COUNTRY);
            } else if (columns.has(Role.NAME)) {
                columns.put(column, Role.PURPOSE);
            }
        });
        return columns;
    }

    private static boolean isDate(Optional<int[]> votes) {
        return votes.filter(vote -> vote[1] * 2 > vote[0] + vote[1] + vote[2] + vote[3] + vote[4])
                .isPresent();
    }

    /** 1 a date and little else, 2 a person, 3 a country and little else, 4 a year and nothing else, 0 anything else. */
    private static int holds(Scene scene, Span cell) {
        List<Mention.Time> times = scene.mentions().within(cell, Mention.Time.class);
        if (!times.isEmpty() && cell.length() - times.get(0).span().length() < 12) {
            return cell.length() <= 5
                            && times.get(0).hasYear()
                            && times.get(0).start().month() == 0
                    ? 4
                    : 1;
        }
        if (Travellers.of(scene, cell).stream().anyMatch(Traveller::certain)) {
            return 2;
        }
        List<Mention.Country> countries = scene.mentions().within(cell, Mention.Country.class);
        return !countries.isEmpty() && cell.length() - countries.get(0).span().length() < 12 ? 3 : 0;
    }
}
