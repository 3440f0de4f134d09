package chancery.claim;

import chancery.value.CountryCode;
import chancery.value.Edtf;
import chancery.value.Figure;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The values of a claim by field, each of its field's type. Immutable; {@link Builder} makes them. */
public final class Fields {
    private static final Fields NONE = new Fields(new EnumMap<>(Field.class));

    private final EnumMap<Field, Object> values;

    private Fields(EnumMap<Field, Object> values) {
        this.values = values;
    }

    public static Fields none() {
        return NONE;
    }

    public static Builder builder() {
        return new Builder(new EnumMap<>(Field.class));
    }

    /** A builder that begins with these values. */
    public Builder toBuilder() {
        return new Builder(new EnumMap<>(values));
    }

    public boolean has(Field field) {
        return values.containsKey(field);
    }

    public Set<Field> present() {
        return values.isEmpty() ? Set.of() : Set.copyOf(values.keySet());
    }

    public Optional<String> text(Field field) {
        return get(field, Field.Type.TEXT, String.class);
    }

    public Optional<CountryCode> country(Field field) {
        return get(field, Field.Type.COUNTRY, CountryCode.class);
    }

    public Optional<Edtf> date(Field field) {
        return get(field, Field.Type.DATE, Edtf.class);
    }

    public Optional<Figure> number(Field field) {
        return get(field, Field.Type.NUMBER, Figure.class);
    }

    public boolean flag(Field field) {
        return values.containsKey(field) && field.type() == Field.Type.FLAG;
    }

    private <T> Optional<T> get(Field field, Field.Type type, Class<T> as) {
        if (field.type() != type) {
            throw new IllegalArgumentException(field.key() + " holds " + field.type() + ", not " + type);
        }
        return Optional.ofNullable(values.get(field)).map(as::cast);
    }

    /** The value as the contract prints it: a plain decimal, an EDTF date, a code; {@code true} for a flag. */
    public Optional<String> printed(Field field) {
        Object value = values.get(field);
        if (value == null) {
            return Optional.empty();
        }
        return Optional.of(value instanceof Figure figure ? figure.plain() : value.toString());
    }

    /** Every value as printed, in the fields' own order. */
    public Map<Field, String> printed() {
        EnumMap<Field, String> all = new EnumMap<>(Field.class);
        values.keySet().forEach(field -> printed(field).ifPresent(value -> all.put(field, value)));
        return all;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields fields && fields.values.equals(values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return printed().toString();
    }

    /** Gathers values. Setting an absent value ({@link Optional#empty}) leaves the field as it is. */
    public static final class Builder {
        private final EnumMap<Field, Object> values;

        private Builder(EnumMap<Field, Object> values) {
            this.values = values;
        }

        public Builder text(Field field, String value) {
            String folded = value.strip();
            return folded.isEmpty() ? this : put(field, Field.Type.TEXT, folded);
        }

        public Builder country(Field field, CountryCode value) {
            return put(field, Field.Type.COUNTRY, value);
        }

        public Builder date(Field field, Edtf value) {
            return put(field, Field.Type.DATE, value);
        }

        /** A number; its hedge and bound go to their own fields, since a claim has one main figure. */
        public Builder number(Field field, Figure value) {
            put(field, Field.Type.NUMBER, value);
            if (value.approximate()) {
                flag(Field.APPROXIMATE);
            }
            if (!value.bound().code().isEmpty()) {
                text(Field.BOUND, value.bound().code());
            }
            return this;
        }

        public Builder flag(Field field) {
            return put(field, Field.Type.FLAG, Boolean.TRUE);
        }

        public Builder text(Field field, Optional<String> value) {
            value.ifPresent(v -> text(field, v));
            return this;
        }

        public Builder country(Field field, Optional<CountryCode> value) {
            value.ifPresent(v -> country(field, v));
            return this;
        }

        public Builder date(Field field, Optional<Edtf> value) {
            value.ifPresent(v -> date(field, v));
            return this;
        }

        public Builder remove(Field field) {
            values.remove(field);
            return this;
        }

        public boolean has(Field field) {
            return values.containsKey(field);
        }

        private Builder put(Field field, Field.Type type, Object value) {
            if (field.type() != type) {
                throw new IllegalArgumentException(field.key() + " holds " + field.type() + ", not " + type);
            }
            values.put(field, value);
            return this;
        }

        public Fields build() {
            return new Fields(new EnumMap<>(values));
        }
    }
}
