package chancery.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import chancery.claim.Claim;
import chancery.claim.Evidence;
import chancery.claim.Field;
import chancery.claim.Fields;
import chancery.claim.Kind;
import chancery.page.Page;
import chancery.page.PlainText;
import chancery.page.Span;
import chancery.value.CountryCode;
import chancery.value.Edtf;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Chronicle and table of one page: one fact a visit, with what speaks for and against it. */
class ReconciliationTest {
    private static final String TEXT = """
            NORWAY AND CHILE

            The last years

              • In March 2010 Prime Minister Kari LUND came.
              • In June 2010 Foreign Minister Per HAUGEN came.

            Visits to Chile

            Month\tVisitor
            2009.05\tPrime Minister B. SOLBAKK
            2010.03\tPrime Minister K. LUND
            2010.07\tForeign Minister P. HAUGEN
            2011.04\tPrime Minister E. BERGE
            """;

    private final Page page = PlainText.read("page.txt", TEXT);
    private final List<Claim> claims = new ArrayList<>();

    private void visit(String quote, String date, String office, String name) {
        int at = page.text().indexOf(quote);
        assertThat(at).isNotNegative();
        Fields fields = Fields.builder()
                .country(Field.FROM, CountryCode.of("NOR"))
                .country(Field.TO, CountryCode.of("CHL"))
                .date(Field.DATE, Edtf.parse(date))
                .text(Field.OFFICE, office)
                .text(Field.NAME, name)
                .build();
        claims.add(Claim.of(Kind.VISIT, fields, Evidence.of(new Span(at, at + quote.length()), "test", 0.9)));
    }

    private List<Fact> facts() {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            ids.add("claim" + i);
        }
        return Reconciliation.facts(page, claims, ids);
    }

    @Test
    void theSameVisitInTwoListingsIsOneFact() {
        visit("In March 2010 Prime Minister Kari LUND", "2010-03", "Prime Minister", "Kari LUND");
        visit("2010.03\tPrime Minister K. LUND", "2010-03", "Prime Minister", "K. LUND");
        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(fact.support()).hasSize(2);
            assertThat(fact.disputed()).isEmpty();
            assertThat(fact.fields().text(Field.NAME)).contains("Kari LUND");
        });
    }

    @Test
    void oneOfficeInOneMonthUnderTwoNamesIsOneFactWithAContradiction() {
        visit("In March 2010 Prime Minister Kari LUND", "2010-03", "Prime Minister", "Kari LUND");
        visit("2010.03\tPrime Minister K. LUND", "2010-03", "Prime Minister", "E. BERGE");
        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(fact.disputed()).isEqualTo(Set.of(Field.NAME));
            assertThat(fact.against()).hasSize(1);
        });
    }

    @Test
    void onePersonInTwoMonthsIsOneFactWithAContradiction() {
        visit("In June 2010 Foreign Minister Per HAUGEN", "2010-06", "Foreign Minister", "Per HAUGEN");
        visit("2010.07\tForeign Minister P. HAUGEN", "2010-07", "Foreign Minister", "P. HAUGEN");
        assertThat(facts())
                .singleElement()
                .satisfies(fact -> assertThat(fact.disputed()).isEqualTo(Set.of(Field.DATE)));
    }

    @Test
    void withinOneListingEachEntryIsAnEvent() {
        visit("2010.03\tPrime Minister K. LUND", "2010-03", "Prime Minister", "K. LUND");
        visit("2010.07\tForeign Minister P. HAUGEN", "2010-04", "Prime Minister", "K. LUND");
        assertThat(facts()).hasSize(2);
    }

    @Test
    void aYearStandsForTheMonthThatTheTableTells() {
        visit("In June 2010 Foreign Minister Per HAUGEN", "2010", "Foreign Minister", "Per HAUGEN");
        visit("2010.07\tForeign Minister P. HAUGEN", "2010-07", "Foreign Minister", "P. HAUGEN");
        assertThat(facts()).singleElement().satisfies(fact -> {
            assertThat(fact.disputed()).isEmpty();
            assertThat(fact.fields().date(Field.DATE).map(Edtf::toString)).contains("2010-07");
        });
    }

    @Test
    void idsDoNotHangOnPlacesAndDifferAmongFacts() {
        visit("2009.05\tPrime Minister B. SOLBAKK", "2009-05", "Prime Minister", "B. SOLBAKK");
        visit("2011.04\tPrime Minister E. BERGE", "2011-04", "Prime Minister", "E. BERGE");
        List<String> ids = facts().stream().map(Fact::id).toList();
        assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.length() == 16);
        assertThat(facts().stream().map(Fact::id)).isEqualTo(ids);
    }
}
