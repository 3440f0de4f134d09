package chancery.extract.layout;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.extract.Scene;
import chancery.extract.Topic;
import chancery.value.CountryCode;
import chancery.value.Figure;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Trade in tables: years down or across, flows in the other direction, the unit in caption, head or corner.
 *
 * <pre>
 * Trade (thousand USD)
 * Year | Export   | Import   | Turnover
 * 2013 | 21 830.4 | 58 742.0 | 80 572.4
 * </pre>
 */
final class TradeTable implements FigureTables.Reading {
    private static final double SURE = 0.95;
    private static final double GUESSED = 0.9;
    private static final double NO_UNIT = 0.6;

    private static final String ID = "trade-table";

    @Override
    public void read(Scene scene, int block, FigureTable table, List<Claim> claims) {
        if (!table.isOfPartners()) {
            read(scene, block, table.entries(), claims);
        }
    }

    private void read(Scene scene, int block, List<FigureTable.Entry> entries, List<Claim> claims) {
        boolean flows = false;
        for (FigureTable.Entry entry : entries) {
            flows |= entry.inner().stream().anyMatch(l -> l.flow().isPresent() && !l.weakFlow());
            flows |= way(scene, block, entry).isPresent();
        }
        Set<CountryCode> listed = new LinkedHashSet<>();
        for (FigureTable.Entry entry : entries) {
            partner(entry).ifPresent(listed::add);
        }
        for (FigureTable.Entry entry : entries) {
            if (isTrade(scene, block, entry, flows)) {
                Optional<String> told = flow(entry, flows);
                Optional<String> way = told.filter(f -> !f.equals("total")).or(() -> way(scene, block, entry));
                way.or(() -> told)
                        .flatMap(flow -> claim(scene, block, entry, flow, listed))
                        .ifPresent(claims::add);
            }
        }
    }

    /** Whether a figure is of trade: by its own row or column, else by the nearest label that speaks of anything. */
    private static boolean isTrade(Scene scene, int block, FigureTable.Entry entry, boolean flows) {
        for (Label label : entry.inner()) {
            if (label.empty() || label.role().isPresent() || label.speaksOfInvestment() || label.speaksOfAid()) {
                return false;
            }
        }
        if (flows && entry.inner().stream().anyMatch(l -> l.flow().isPresent())
                || way(scene, block, entry).isPresent()) {
            return true;
        }
        for (Label label : entry.outer()) {
            if (label.speaksOfTrade()) {
                return true;
            }
            if (label.empty()
                    || label.speaksOfAid()
                    || label.speaksOfInvestment()
                    || label.role().isPresent()) {
                return false;
            }
        }
        return scene.context(block).topic() == Topic.TRADE
                && entry.inner().stream().anyMatch(l -> l.flow().isPresent());
    }

    /** The flow of a row or column 'To Chile', 'From Chile' in a table that is said to be of trade. */
    private static Optional<String> way(Scene scene, int block, FigureTable.Entry entry) {
        boolean trade = scene.context(block).topic() == Topic.TRADE
                || entry.outer().stream().anyMatch(Label::speaksOfTrade);
        for (Label label : entry.inner()) {
            if (trade && label.way().isPresent()) {
                return label.way();
            }
        }
        return Optional.empty();
    }

    /** The flow of the nearest label that has one; a row 'Total' among rows of countries is none. */
    private static Optional<String> flow(FigureTable.Entry entry, boolean flows) {
        Optional<String> total = Optional.empty();
        Optional<String> weak = Optional.empty();
        for (Label label : entry.inner()) {
            if (label.flow().isPresent() && !label.weakFlow()) {
                if (!label.flow().get().equals("total")) {
                    return label.flow();
                }
                total = label.flow();
            } else {
                weak = weak.or(label::flow);
            }
        }
        if (total.isPresent()) {
            return total;
        }
        if (weak.isPresent()) {
            return flows || entry.time().isPresent() && partnerRows(entry).isEmpty() ? weak : Optional.empty();
        }
        for (Label label : entry.outer()) {
            if (label.flow().isPresent()) {
                return label.flow();
            }
        }
        return Optional.empty();
    }

    private static Optional<CountryCode> partnerRows(FigureTable.Entry entry) {
        for (Label label : entry.stub()) {
            if (label.entity().isPresent()) {
                return label.entity();
            }
        }
        return Optional.empty();
    }

    /** The country whose row it is, or the lowest head of its column. */
    private static Optional<CountryCode> partner(FigureTable.Entry entry) {
        return partnerRows(entry)
                .or(() -> entry.heads().isEmpty()
                        ? Optional.empty()
                        : entry.heads().get(0).entity());
    }

    private Optional<Claim> claim(
            Scene scene, int block, FigureTable.Entry entry, String flow, Set<CountryCode> listed) {
        Optional<CountryCode> partner = partner(entry);
        List<Label> labels = entry.labels();
        Optional<TradeSides> named = partner.isPresent()
                ? TradeSides.reporterOfList(scene, block, flow, labels, listed)
                        .map(reporter -> new TradeSides(reporter, partner, true))
                : TradeSides.of(scene, block, flow, labels, Optional.empty());
        Optional<TradeSides> sides = named.map(s -> withPair(scene, entry, s));
        boolean rank = isRank(scene, entry);
        boolean percent = !rank && isPercent(scene, entry);
        Figure figure = percent || rank ? entry.figure() : entry.full();
        boolean told = sides.isPresent()
                && figure.value().signum() > 0
                && !(percent && sides.get().partner().isEmpty())
                && !(rank
                        && (sides.get().partner().isEmpty()
                                || figure.value().stripTrailingZeros().scale() > 0));
        if (!told) {
            return Optional.empty();
        }
        Fields.Builder fields = Fields.builder()
                .country(Field.REPORTER, sides.get().reporter())
                .country(Field.PARTNER, sides.get().partner())
                .text(Field.FLOW, flow)
                .number(rank ? Field.RANK : percent ? Field.SHARE : Field.AMOUNT, figure);
        if (!percent && !rank) {
            fields.text(Field.CURRENCY, entry.unit().flatMap(unit -> Sums.currency(scene, unit)));
        }
        entry.time().ifPresent(time -> {
            fields.date(Field.DATE, time.date());
            if (time.fiscal()) {
                fields.flag(Field.FISCAL);
            }
        });
        double confidence =
                percent || rank || entry.unit().isPresent() ? sides.get().stated() ? SURE : GUESSED : NO_UNIT;
        Evidence evidence = Evidence.of(entry.cell(), ID, entry.time().isPresent() ? confidence : confidence - 0.1)
                .inTable(entry.row() + 1, entry.column() + 1);
        return Optional.of(Claim.of(Kind.TRADE, fields.build(), FigureContext.add(evidence, entry)));
    }

    /** 'As a client of Portugal': the place and share are those of the pair's other side. */
    private static TradeSides withPair(Scene scene, FigureTable.Entry entry, TradeSides sides) {
        boolean standing = isRank(scene, entry) || isPercent(scene, entry);
        return sides.partner().isPresent() || !standing
                ? sides
                : new TradeSides(
                        sides.reporter(),
                        scene.front().pair().flatMap(pair -> pair.other(sides.reporter())),
                        sides.stated());
    }

    /** A row or column 'Position', 'Rank': the partner's place. */
    private static boolean isRank(Scene scene, FigureTable.Entry entry) {
        for (Label label : entry.inner()) {
            boolean brief = label.span().length() < 40;
            if (brief && Heads.of(scene, label.span()).filter("rank"::equals).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPercent(Scene scene, FigureTable.Entry entry) {
        if (!entry.heads().isEmpty()
                && Heads.of(scene, entry.heads().get(0).span())
                        .filter("share"::equals)
                        .isPresent()) {
            return true;
        }
        for (Label label : entry.labels()) {
            if (label.unit().isPresent()) {
                return false;
            }
            if (label.percent()) {
                return true;
            }
        }
        return scene.words(entry.cell()).endsWith("%");
    }
}
