package chancery.extract.clause;

import chancery.claim.Claim;
import chancery.claim.Field;
import chancery.claim.Kind;
import chancery.extract.Chapters;
import chancery.extract.Context;
import chancery.extract.FactBox;
import chancery.extract.Scene;
import chancery.extract.Settlement;
import chancery.mention.Mention;
import chancery.mention.Units;
import chancery.page.Block;
import chancery.page.Span;
import chancery.value.Edtf;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads claims from sentences by the handbook's frames. One for a page: it remembers what was spoken of. */
public final class ClauseGrammar {
    /** No caption or label is longer. */
    private static final int CAPTION = 160;

    private final Scene scene;
    private final Anaphora anaphora;
    private final Chunker chunker;
    private final Discourse discourse;
    private final Standings standings;
    private final Headcounts headcounts;
    private final Firms firms;

    public ClauseGrammar(Scene scene) {
        this.scene = scene;
        this.anaphora = new Anaphora(scene);
        this.chunker = new Chunker(scene, anaphora);
        this.discourse = new Discourse(scene);
        this.standings = new Standings(scene);
        this.headcounts = new Headcounts(scene);
        this.firms = new Firms(scene);
    }

    /** Adds the claims of a block's sentences. */
    public void read(int block, List<Claim> claims) {
        discourse.newBlock();
        standings.newBlock();
        headcounts.newBlock();
        Context context = scene.context(block);
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Table table) {
            readTable(table, context, claims);
        } else {
            int before = claims.size();
            readSpan(content.span(), context, claims);
            dropUnits(block, claims.subList(before, claims.size()));
            dayOfChapter(block, claims.subList(before, claims.size()));
        }
    }

    /** 'Dutch exports to Suriname (EUR 1,000): 2007', 'Trade (100 million yen)' above a table: a unit is no sum. */
    private void dropUnits(int block, List<Claim> told) {
        Span span = scene.blocks().get(block).span();
        if (told.isEmpty() || span.length() > CAPTION) {
            return;
        }
        Optional<Span> unit = Units.in(scene.reading(), span).map(Units.Unit::span);
        told.removeIf(claim -> claim.fields().has(Field.AMOUNT)
                && unit.filter(u -> u.overlaps(claim.evidence().quote())
                                && isRound(claim.fields()
                                        .number(Field.AMOUNT)
                                        .orElseThrow()
                                        .value()))
                        .isPresent());
    }

    /** 1, 10, 100, 1000 and so on. */
    private static boolean isRound(BigDecimal value) {
        return value.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }

    /** A step named by a chapter's heading was taken on the day that the paragraph below tells. */
    private void dayOfChapter(int block, List<Claim> told) {
        if (told.isEmpty()) {
            return;
        }
        Optional<Mention.Time> day = Chapters.at(scene, block).flatMap(Chapters.Chapter::day);
        Optional<Edtf> date = day.flatMap(d -> d.resolve(OptionalInt.empty()));
        if (date.isEmpty()) {
            return;
        }
        told.replaceAll(claim -> claim.kind() != Kind.MILESTONE
                        || claim.fields().country(Field.B).isEmpty()
                ? claim
                : Claim.of(
                        claim.kind(),
                        claim.fields().toBuilder().date(Field.DATE, date.get()).build(),
                        claim.evidence().with(day.get().span())));
    }

    /** A chronicle's rows: the first cell dates what the others tell. Figures are left to the layouts' grammars. */
    private void readTable(Block.Table table, Context context, List<Claim> claims) {
        Context row = context;
        for (Block.Row each : table.rows()) {
            Optional<FactBox.Fact> fact = FactBox.of(scene, each);
            if (fact.isPresent()) { // 'Diplomatic relations | 20 January 1992': the label begins the sentence
                readSpan(fact.get().row(), row, claims);
                continue;
            }
            for (Block.Cell cell : each.cells()) {
                List<Mention.Time> times = scene.mentions().within(cell.span(), Mention.Time.class);
                boolean dates = times.size() == 1
                        && cell.span().length() - times.get(0).span().length() < 4;
                if (dates && times.get(0).start().hasYear() && cell.column() == 0) {
                    row = context.withYear(OptionalInt.of(times.get(0).start().year()), Optional.of(cell.span()));
                } else if (!dates && cell.span().length() > 20 && each.cells().size() <= 3) {
                    for (Span line : cell.lines()) {
                        readSpan(line, row, claims);
                    }
                }
            }
        }
    }

    private void readSpan(Span span, Context context, List<Claim> claims) {
        for (Sentences.Sentence sentence : Sentences.of(scene.reading().tokens(), span)) {
            List<Chunk> chunks = chunker.chunk(sentence);
            List<Clauses.Clause> clauses = Clauses.of(scene, chunks);
            discourse.missions().learn(chunks);
            List<Event> events = new Attachment(scene, chunks, clauses, discourse.actor()).events();
            Statement statement = new Statement(scene, context, chunks, clauses, discourse);
            List<Claim> told = new ArrayList<>();
            // companions after whom they accompany, even where they stand before the verb
            for (boolean also : new boolean[] {false, true}) {
                for (Event event : events) {
                    if (also == (event.trigger.sort() == Frame.Sort.ALSO)) {
                        statement.state(event, told);
                    }
                }
            }
            int before = claims.size();
            claims.addAll(Settlement.once(told));
            standings.read(chunks, clauses, context, claims);
            firms.read(chunks, context, claims);
            standings.remember(told);
            standings.remember(claims.subList(before, claims.size()));
            headcounts.read(chunks, clauses, context, claims);
            statement.remember();
            anaphora.remember(chunks);
        }
    }
}
