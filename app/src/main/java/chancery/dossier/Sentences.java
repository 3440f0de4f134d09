package chancery.dossier;

import chancery.claim.Field;
import chancery.value.CountryCode;
import java.util.Optional;

/** Facts as sentences in plain English: {@code Prime Minister Shinzo ABE of Japan visited Mongolia in March 2013.} */
public final class Sentences {
    private final Dossier dossier;

    public Sentences(Dossier dossier) {
        this.dossier = dossier;
    }

    /** The sentence of any fact, ending with a full stop. */
    public String of(Told told) {
        String sentence = switch (told.kind()) {
            case MILESTONE -> milestone(told);
            case VISIT -> visit(told);
            case AGREEMENT -> agreement(told);
            case AID -> aid(told);
            case TRADE -> trade(told);
            case INVESTMENT -> investment(told);
            case PEOPLE -> people(told);
            case MEETING -> meeting(told);
            case ENVOY -> envoy(told);
            case MISSION -> mission(told);
            case OBSERVANCE -> observance(told);
            case SURVEY -> survey(told);
            case PRESS -> press(told);
            case ASSESSMENT -> "An assessment" + about(told) + at(told);
        };
        return Wording.capital(sentence) + (sentence.endsWith(".") ? "" : ".");
    }

    private String country(Told told, Field field) {
        return told.country(field).map(dossier::inSentence).orElse("a side not named");
    }

    private static String at(Told told) {
        return told.when()
                .map(date -> told.flag(Field.FISCAL) ? " in fiscal " + Wording.date(date) : " " + Wording.at(date))
                .orElse("");
    }

    private static Optional<String> status(Told told) {
        return told.text(Field.STATUS).map(Wording::words);
    }

    /** What happened, said of a milestone: {@code relations-established}: {@code relations were established}. */
    public static String event(String code) {
        return switch (code) {
            case "relations-established" -> "diplomatic relations were established";
            case "relations-resumed" -> "diplomatic relations were resumed";
            case "relations-severed" -> "diplomatic relations were severed";
            case "relations-suspended" -> "diplomatic relations were suspended";
            case "relations-normalized" -> "relations were normalised";
            default -> Wording.words(code);
        };
    }

    private String milestone(Told told) {
        String event = told.text(Field.EVENT).orElse("a step in relations");
        String between = told.country(Field.B).isPresent()
                ? (event.startsWith("relations")
                        ? " between " + country(told, Field.A) + " and " + country(told, Field.B)
                        : " (" + country(told, Field.A) + ", " + country(told, Field.B) + ")")
                : "";
        return event(event)
                + between
                + at(told)
                + status(told).map(s -> " (" + s + ")").orElse("");
    }

    /** Who travels: {@code Prime Minister Shinzo ABE}, {@code a delegation}. */
    public static String traveller(Told told) {
        Optional<String> name = told.text(Field.NAME);
        Optional<String> office = told.text(Field.OFFICE);
        if (name.isPresent() && office.isPresent()) {
            return office.get().length() > 40 || office.get().contains(",")
                    ? name.get() + " (" + office.get() + ")"
                    : office.get() + " " + name.get();
        }
        return name.or(() -> office.map(o -> o.startsWith("the ") ? o : "the " + o))
                .orElse("a delegation");
    }

    private String visit(Told told) {
        String who = traveller(told)
                + told.country(Field.FROM)
                        .map(c -> " of " + dossier.inSentence(c))
                        .orElse("");
        String where = country(told, Field.TO);
        String kind = told.text(Field.VISIT_KIND)
                .map(k -> "paid " + article(Wording.words(k)) + (k.contains("visit") ? "" : " visit") + " to ")
                .orElse("visited ");
        return switch (told.text(Field.STATUS).orElse("")) {
            case "planned" -> "a visit of " + who + " to " + where + " was planned" + forWhen(told);
            case "cancelled", "postponed" ->
                "a visit of " + who + " to " + where + forWhen(told) + " was "
                        + told.text(Field.STATUS).orElse("");
            case "invited" -> who + " was invited to " + where + at(told);
            default -> who + " " + kind + where + at(told);
        };
    }

    private static String forWhen(Told told) {
        return told.when().map(date -> " for " + Wording.date(date)).orElse("");
    }

    private static String article(String noun) {
        boolean vowel = noun.startsWith("honorary") || (!noun.isEmpty() && "aeiouAEIOU".indexOf(noun.charAt(0)) >= 0);
        return (vowel ? "an " : "a ") + noun;
    }

    /** What was agreed: its title, else the instrument. */
    public static String agreed(Told told) {
        return told.text(Field.TITLE)
                .orElseGet(() -> told.text(Field.INSTRUMENT)
                        .map(i -> i.equals("epa") ? "economic partnership agreement" : Wording.words(i))
                        .map(i -> i.endsWith("notes") ? i : article(i))
                        .orElse("an agreement"));
    }

    private String agreement(Told told) {
        String amount = told.money().map(m -> ", over " + m).orElse("");
        String what = agreed(told);
        return switch (told.text(Field.STATUS).orElse("")) {
            case "" ->
                country(told, Field.A) + " and " + country(told, Field.B) + " concluded " + quoted(told, what) + amount
                        + at(told);
            case "negotiating" -> quoted(told, what) + " was being negotiated" + at(told);
            default -> quoted(told, what) + amount + ": " + status(told).orElse("") + at(told);
        };
    }

    /** Whether the date is the time that the text covers, not the day of its signing. */
    private static boolean spansYears(Told told) {
        return told.when()
                .filter(d -> d.end().isEmpty() || d.start().isEmpty() || d.lastDay() - d.firstDay() > 10000)
                .isPresent();
    }

    private static String quoted(Told told, String what) {
        return told.text(Field.TITLE).isPresent() ? "“" + what + "”" : what;
    }

    private String aid(Told told) {
        String what = told.text(Field.TYPE).map(Sentences::aidType).orElse("aid");
        String purpose = told.text(Field.PURPOSE).map(p -> " (" + p + ")").orElse("");
        String share = told.number(Field.SHARE)
                .map(s -> ", " + Wording.share(s) + " of the total")
                .orElse("");
        return country(told, Field.DONOR) + " to " + country(told, Field.RECIPIENT) + ": " + what
                + told.money().map(m -> " of " + m).orElse("") + share + purpose + at(told);
    }

    /** {@code loan}: {@code loan aid}. */
    public static String aidType(String code) {
        return switch (code) {
            case "grant" -> "grant aid";
            case "loan" -> "loans";
            case "technical" -> "technical cooperation";
            case "total" -> "aid in all";
            default -> Wording.words(code);
        };
    }

    /** {@code exports of Japan to Mongolia}. */
    public String flow(Told told) {
        String flow = told.text(Field.FLOW).orElse("total");
        String reporter = country(told, Field.REPORTER);
        Optional<CountryCode> partner = told.country(Field.PARTNER);
        return switch (flow) {
            case "export" ->
                reporter + "’s exports"
                        + partner.map(p -> " to " + dossier.inSentence(p)).orElse("");
            case "import" ->
                reporter + "’s imports"
                        + partner.map(p -> " from " + dossier.inSentence(p)).orElse("");
            default ->
                partner.map(p -> "trade between " + reporter + " and " + dossier.inSentence(p))
                        .orElse(reporter + "’s trade");
        };
    }

    private String trade(Told told) {
        StringBuilder figures = new StringBuilder();
        told.money().ifPresent(m -> figures.append(" came to ").append(m));
        told.number(Field.SHARE)
                .ifPresent(s -> figures.append(figures.isEmpty() ? " were " : ", ")
                        .append(Wording.share(s))
                        .append(" of the total"));
        told.number(Field.RANK)
                .ifPresent(r -> figures.append(figures.isEmpty() ? " stood at" : ", at")
                        .append(" rank ")
                        .append(Wording.grouped(r)));
        return flow(told)
                + figures
                + told.text(Field.GOODS).map(g -> " (" + g + ")").orElse("")
                + at(told);
    }

    private String investment(Told told) {
        StringBuilder figures = new StringBuilder();
        told.money().ifPresent(m -> figures.append(" came to ").append(m));
        told.number(Field.SHARE)
                .ifPresent(s -> figures.append(figures.isEmpty() ? " was " : ", ")
                        .append(Wording.share(s))
                        .append(" of the total"));
        told.number(Field.RANK)
                .ifPresent(r -> figures.append(figures.isEmpty() ? " stood at" : ", at")
                        .append(" rank ")
                        .append(Wording.grouped(r)));
        told.number(Field.COMPANIES)
                .ifPresent(c -> figures.append(figures.isEmpty() ? " counted " : ", ")
                        .append(Wording.grouped(c))
                        .append(" companies"));
        return "investment"
                + told.country(Field.INVESTOR)
                        .map(c -> " of " + dossier.inSentence(c))
                        .orElse("") + " in " + country(told, Field.HOST) + figures + at(told);
    }

    /** {@code Japanese residents in Mongolia}. */
    public String group(Told told) {
        return told.country(Field.OF).map(dossier::adjective).map(a -> a + " ").orElse("")
                + told.text(Field.ROLE).map(Wording::words).orElse("people")
                + told.country(Field.IN)
                        .map(c -> " in " + dossier.inSentence(c))
                        .orElse("");
    }

    private String people(Told told) {
        return group(told) + told.count(Field.COUNT).map(c -> " numbered " + c).orElse("") + at(told);
    }

    private String meeting(Told told) {
        String name = told.text(Field.NAME).orElse("a meeting of the two sides");
        String place = told.text(Field.PLACE).map(p -> " in " + p).orElse("");
        return name
                + switch (told.text(Field.STATUS).orElse("")) {
                    case "" -> " was held" + place + at(told);
                    default -> place + at(told) + ": " + status(told).orElse("");
                };
    }

    private String envoy(Told told) {
        return told.text(Field.NAME).orElse("an envoy not named")
                + told.text(Field.OFFICE).map(o -> " is named as " + o).orElse(" is named as envoy")
                + " of " + country(told, Field.SENDER) + " to " + country(told, Field.RECEIVER) + at(told);
    }

    private String mission(Told told) {
        return country(told, Field.SENDER) + " has "
                + article(told.text(Field.TYPE).map(Wording::words).orElse("mission")) + " in "
                + told.text(Field.PLACE).map(p -> p + ", ").orElse("") + country(told, Field.RECEIVER)
                + told.when().map(d -> " (" + Wording.date(d) + ")").orElse("");
    }

    private String observance(Told told) {
        String name = told.text(Field.NAME).orElse("an observance");
        return told.text(Field.STATUS)
                        .map(s -> name + " (" + Wording.words(s) + ")")
                        .orElse(name)
                + told.when().map(d -> ", " + Wording.date(d)).orElse("");
    }

    private String survey(Told told) {
        return "an opinion survey"
                + told.text(Field.NAME).map(n -> " (" + n + ")").orElse("") + " was taken"
                + told.country(Field.IN)
                        .map(c -> " in " + dossier.inSentence(c))
                        .orElse("") + at(told);
    }

    private static String press(Told told) {
        return "a statement or press conference"
                + told.text(Field.SPEAKER).map(s -> " of " + s).orElse("") + at(told);
    }

    private static String about(Told told) {
        return told.text(Field.TOPIC).map(t -> " of " + t).orElse("");
    }
}
