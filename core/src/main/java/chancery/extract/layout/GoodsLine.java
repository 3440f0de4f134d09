package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Grammar;
import chancery.extract.Scene;
import chancery.extract.Sign;
import chancery.page.Block;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is traded, by label: {@code Main exports to Nepal: vehicles, machinery, iron and steel},
 * {@code Main imports | coconut cream, beer, taro}.
 */
final class GoodsLine implements Grammar {
    private static final double CONFIDENCE = 0.85;
    private static final int LONGEST_LABEL = 60;
    private static final int LONGEST = 240;

    @Override
    public String id() {
        return "goods-line";
    }

    @Override
    public void read(Scene scene, int block, List<Claim> claims) {
        Block content = scene.blocks().get(block);
        if (content instanceof Block.Heading || !scene.has(block, Sign.FLOW)) {
            return;
        }
        if (content instanceof Block.Table table) {
            for (Block.Row row : table.rows()) {
                if (row.cells().size() == 2) {
                    Span label = row.cells().get(0).span();
                    claim(scene, block, label, row.cells().get(1).span(), true).ifPresent(claims::add);
                }
            }
            return;
        }
        String text = scene.reading().text();
        int from = content.span().start();
        for (int i = from; i <= content.span().end(); i++) {
            char c = i < content.span().end() ? text.charAt(i) : ';';
            boolean stop = c == '.'
                    && i + 2 < content.span().end()
                    && text.charAt(i + 1) == ' '
                    && Character.isUpperCase(text.charAt(i + 2));
            if (c == ';' || c == '*' || c == '\u2022' || stop) {
                part(scene, block, new Span(from, i)).ifPresent(claims::add);
                from = Math.min(content.span().end(), i + 1);
            }
        }
    }

    private Optional<Claim> part(Scene scene, int block, Span part) {
        String text = scene.reading().text();
        for (int i = part.start(); i < Math.min(part.end(), part.start() + LONGEST_LABEL); i++) {
            if (text.charAt(i) == ':') {
                Span label = new Span(part.start(), i);
                Span value = new Span(i + 1, part.end());
                return claim(scene, block, label, value, false);
            }
        }
        return Optional.empty();
    }

    private Optional<Claim> claim(Scene scene, int block, Span labelSpan, Span value, boolean row) {
        Span goods = trimmed(scene, value);
        if (labelSpan.length() > LONGEST_LABEL
                || goods.length() < 4
                || goods.length() > LONGEST
                || !isList(scene, goods)) {
            return Optional.empty();
        }
        Label label = Labels.of(scene, labelSpan);
        boolean flow = label.flow().filter(f -> !f.equals("total")).isPresent();
        if (!flow || label.partners() || label.empty() || label.speaksOfAid()) {
            return Optional.empty();
        }
        List<Label> labels = new ArrayList<>(List.of(label));
        labels.addAll(Surroundings.of(scene, block));
        String told = label.flow().orElseThrow();
        Optional<TradeSides> sides = TradeSides.of(scene, block, told, labels, Optional.empty());
        if (sides.isEmpty() || sides.get().partner().isEmpty()) {
            return Optional.empty(); // a country's whole trade in a profile is none of the two
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.REPORTER, sides.get().reporter())
                .country(Field.PARTNER, sides.get().partner())
                .text(Field.FLOW, told)
                .text(Field.GOODS, scene.words(goods));
        for (Label around : labels) {
            Optional<Period> time = Period.of(scene, around.span());
            if (time.isPresent()) {
                fields.date(Field.DATE, time.get().date());
                break;
            }
        }
        Span quote = new Span(row ? labelSpan.start() : labelSpan.start(), goods.end());
        return Optional.of(Claim.of(Kind.TRADE, fields.build(), Evidence.of(quote, id(), CONFIDENCE)));
    }

    private static Span trimmed(Scene scene, Span value) {
        String text = scene.reading().text();
        int from = value.start();
        int to = value.end();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && (text.charAt(to - 1) == ' ' || text.charAt(to - 1) == '.' || text.charAt(to - 1) == ',')) {
            to--;
        }
        return new Span(from, to);
    }

    /** Words parted by commas, with no figure and no country among them. */
    private static boolean isList(Scene scene, Span goods) {
        String words = scene.words(goods);
        boolean comma = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (Character.isDigit(c) || c == ':' || c == '%') {
                return false;
            }
            comma |= c == ',';
        }
        return comma
                && scene.mentions()
                        .within(goods, chancery.mention.Mention.Country.class)
                        .isEmpty()
                && words.indexOf(". ") < 0;
    }
}
