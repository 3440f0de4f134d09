package chancery.extract.clause;

import chancery.authority.State;
import chancery.extract.Scene;
import chancery.value.CountryCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a sign that several currencies share means on a page: the publisher's own, then the pair's, then the usual one. */
public final class Currencies {
    private static final Map<String, Set<String>> SHARED = Map.of(
            "$",
                    Set.of(
                            "USD", "AUD", "CAD", "NZD", "SGD", "HKD", "NAD", "FJD", "JMD", "TTD", "BBD", "BZD", "GYD",
                            "SRD", "LRD", "SBD", "BND", "TWD"),
            "rupee", Set.of("INR", "PKR", "LKR", "NPR", "MUR", "SCR", "IDR", "MVR"),
            "pound", Set.of("GBP", "EGP", "LBP", "SYP", "SDG", "CYP", "IEP"),
            "krone", Set.of("NOK", "DKK", "SEK", "ISK", "CZK", "EEK"),
            "yen", Set.of("JPY", "CNY"),
            "franc", Set.of("CHF", "FRF", "BEF", "XOF", "XAF", "RWF", "BIF", "DJF", "GNF", "KMF", "MGF", "LUF"),
            "dinar", Set.of("KWD", "BHD", "JOD", "IQD", "TND", "DZD", "LYD", "RSD", "YUD"),
            "peso", Set.of("MXN", "PHP", "CLP", "COP", "ARS", "CUP", "UYU", "DOP"));

    private Currencies() {}

    /** The currency of a sign; empty where the page does not settle it. */
    public static Optional<String> of(String sign, Scene scene) {
        Optional<Set<String>> family = family(sign);
        if (family.isEmpty()) {
            return Optional.empty();
        }
        List<CountryCode> countries = new ArrayList<>();
        scene.front().publisher().ifPresent(countries::add);
        if (!sign.contains("$") && !sign.contains("dollar")) {
            scene.front().pair().ifPresent(pair -> {
                countries.add(pair.first());
                countries.add(pair.second());
            });
        }
        for (CountryCode country : countries) {
            Optional<String> currency = scene.reading()
                    .states()
                    .find(country)
                    .flatMap((State state) -> state.currency(Optional.empty()))
                    .filter(family.get()::contains);
            if (currency.isPresent()) {
                return currency;
            }
        }
        return usual(sign);
    }

    private static Optional<Set<String>> family(String sign) {
        String s = chancery.authority.Words.fold(sign);
        if (s.contains("$") || s.contains("dollar")) {
            return Optional.of(SHARED.get("$"));
        }
        if (s.contains("rs") || s.contains("rupee") || s.contains("₹")) {
            return Optional.of(SHARED.get("rupee"));
        }
        if (s.contains("pound") || s.contains("£")) {
            return Optional.of(SHARED.get("pound"));
        }
        if (s.startsWith("kr") || s.startsWith("crown")) {
            return Optional.of(SHARED.get("krone"));
        }
        if (s.contains("¥") || s.contains("yen")) {
            return Optional.of(SHARED.get("yen"));
        }
        if (s.startsWith("fr") || s.contains("franc")) {
            return Optional.of(SHARED.get("franc"));
        }
        if (s.contains("dinar")) {
            return Optional.of(SHARED.get("dinar"));
        }
        return s.contains("peso") ? Optional.of(SHARED.get("peso")) : Optional.empty();
    }

    private static Optional<String> usual(String sign) {
        if (sign.contains("$") || sign.contains("ollar")) {
            return Optional.of("USD");
        }
        if (sign.contains("£") || sign.contains("ound")) {
            return Optional.of("GBP");
        }
        return sign.contains("¥") ? Optional.of("JPY") : Optional.empty();
    }
}
