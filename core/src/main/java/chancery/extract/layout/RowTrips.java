package chancery.extract.layout;

import chancery.authority.Words;
import chancery.extract.Scene;
import chancery.mention.Mention;
import chancery.page.Block;
import chancery.page.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The journeys of a table's row: its visitors, with what the other cells say of all of them. */
final class RowTrips {
    private final Scene scene;
    private final Columns columns;
    private final Block.Row row;
    private final RowDates.Dated dated;
    private final RowNotes notes;

    RowTrips(Scene scene, Columns columns, Block.Row row, RowDates.Dated dated, RowNotes notes) {
        this.scene = scene;
        this.columns = columns;
        this.row = row;
        this.dated = dated;
        this.notes = notes;
    }

    /** The visitors of a cell, a line or several a line. */
    List<Trip> of(Block.Cell who) {
        List<Trip> trips = new ArrayList<>();
        for (Span line : who.lines()) {
            List<Trip> read = Trips.of(scene, Line.pieces(scene, line));
            trips.addAll(read.isEmpty() ? bare(line) : read);
        }
        List<Trip> told = new ArrayList<>();
        for (int i = 0; i < trips.size(); i++) {
            told.add(withCells(trips.get(i), i == 0, trips.size() == 1));
        }
        return told;
    }

    /** The title's person, whose travels the table lists. */
    List<Trip> of(Traveller titled) {
        Span quote = dated.cells()
                .filter(row.span()::contains)
                .map(d -> d.cover(new Span(row.span().start(), row.span().start())))
                .orElse(row.span());
        return List.of(new Trip(
                Optional.of(titled),
                Optional.empty(),
                Optional.empty(),
                notes.kind(),
                notes.status(),
                notes.purpose(),
                Optional.empty(),
                Optional.empty(),
                quote));
    }

    /** A visitor's cell without an office, honorific or initial: its words are the name, if they look like one. */
    private List<Trip> bare(Span line) {
        String words = scene.words(line);
        int parts = 0;
        boolean capital = true;
        for (int i = 0; i < words.length(); i++) {
            boolean begins = Words.isLetter(words.charAt(i)) && (i == 0 || words.charAt(i - 1) == ' ');
            parts += begins ? 1 : 0;
            capital &= !begins || Character.isUpperCase(words.charAt(i));
            if (Words.isDigit(words.charAt(i)) || words.charAt(i) == ':' || words.charAt(i) == ';') {
                return List.of();
            }
        }
        if (parts == 0 || parts > 5 || !capital || !columns.has(Columns.Role.NAME)) {
            return List.of();
        }
        Traveller traveller = new Traveller(line, Optional.of(line), Optional.empty(), Optional.empty(), false, false);
        return List.of(new Trip(
                Optional.of(traveller),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                line));
    }

    private Trip withCells(Trip trip, boolean first, boolean only) {
        Optional<Span> office = trip.traveller().flatMap(Traveller::office);
        if (office.isEmpty() && only && columns.has(Columns.Role.NAME)) {
            office = columns.column(Columns.Role.OFFICE)
                    .flatMap(row::at)
                    .map(Block.Cell::span)
                    .filter(s -> !s.isEmpty())
                    .map(this::officeIn);
        }
        Optional<Span> given = office;
        Optional<Traveller> traveller = trip.traveller()
                .map(t -> new Traveller(
                        t.whole(), t.name(), given, t.country(), t.certain() || given.isPresent(), t.several()));
        Span quote = trip.quote();
        if (first) {
            Optional<Span> date = dated.cells()
                    .filter(d ->
                            row.span().contains(d) && d.start() < trip.quote().start());
            quote = date.map(trip.quote()::cover).orElse(quote);
        }
        if (only && notes.told().isPresent() && row.span().contains(notes.told().get())) {
            quote = quote.cover(notes.told().get());
        }
        return new Trip(
                traveller,
                trip.time(),
                trip.days(),
                trip.kind().or(notes::kind),
                trip.status().or(notes::status),
                trip.purpose().or(notes::purpose),
                trip.host(),
                trip.place().or(notes::place),
                quote);
    }

    /** The office of an office's cell, the country apart. */
    private Span officeIn(Span cell) {
        List<Mention.Office> offices = scene.mentions().within(cell, Mention.Office.class);
        if (offices.isEmpty()) {
            return cell;
        }
        Span all = offices.get(0).span().cover(offices.get(offices.size() - 1).span());
        return offices.size() == 1 || all.length() <= 80 ? all : offices.get(0).span();
    }
}
