package chancery.house;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** The conditions that ArchUnit does not bring: members that may not be used, marks on packages, nulls offered. */
final class Conditions {
    private Conditions() {}

    /** No call of, and no method reference to, a member of that name: {@code neverUse("java.lang.String", "split")}. */
    static ArchCondition<JavaClass> neverUse(String owner, String... members) {
        Set<String> names = Set.of(members);
        return neverUseMember(
                owner + names.stream().sorted().collect(Collectors.joining(", ", " ", "")),
                target -> target.getOwner().getFullName().equals(owner) && names.contains(target.getName()));
    }

    static ArchCondition<JavaClass> neverUseMember(String what, Predicate<AccessTarget> banned) {
        return new ArchCondition<>("never use " + what) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (JavaAccess<?> access : type.getAccessesFromSelf()) {
                    if (banned.test(access.getTarget())) {
                        events.add(violated(type, access.getDescription()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaField> notBeDeclaredAs(Class<?>... mutable) {
        return new ArchCondition<>("not be declared as a type that changes") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                for (Class<?> type : mutable) {
                    if (field.getRawType().isAssignableTo(type)) {
                        events.add(violated(field, field.getFullName() + " is a static " + type.getSimpleName()));
                    }
                }
            }
        };
    }

    static ArchCondition<JavaClass> liveInANullMarkedPackage() {
        return new ArchCondition<>("live in a package marked @NullMarked in its package-info") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage()
                        .tryGetPackageInfo()
                        .map(info -> info.isAnnotatedWith(NullMarked.class))
                        .orElse(false);
                if (!marked) {
                    events.add(violated(type, type.getName() + " lives in an unmarked package"));
                }
            }
        };
    }

    /** What other packages can call neither takes nor gives {@code @Nullable}; {@code equals} alone must take it. */
    static ArchCondition<JavaClass> offerNoNull() {
        return new ArchCondition<>("offer no @Nullable to other packages") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Executable member : offered(type.reflect())) {
                    if (types(member).stream().anyMatch(Conditions::isNullable)) {
                        events.add(violated(type, "@Nullable in " + member));
                    }
                }
            }
        };
    }

    private static List<Executable> offered(Class<?> type) {
        List<Executable> offered = new ArrayList<>();
        Collections.addAll(offered, type.getDeclaredConstructors());
        Collections.addAll(offered, type.getDeclaredMethods());
        offered.removeIf(member -> member.isSynthetic()
                || !(Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()))
                || member.getName().equals("equals"));
        return offered;
    }

    private static List<AnnotatedType> types(Executable member) {
        List<AnnotatedType> types = new ArrayList<>(List.of(member.getAnnotatedParameterTypes()));
        if (member instanceof Method method) {
            types.add(method.getAnnotatedReturnType());
        }
        return types;
    }

    private static boolean isNullable(AnnotatedType type) {
        if (type.isAnnotationPresent(Nullable.class)) {
            return true;
        }
        if (type instanceof AnnotatedParameterizedType parameterized) {
            return List.of(parameterized.getAnnotatedActualTypeArguments()).stream()
                    .anyMatch(Conditions::isNullable);
        }
        return type instanceof AnnotatedArrayType array && isNullable(array.getAnnotatedGenericComponentType());
    }
}
