package nl.klankbord.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import nl.klankbord.base.NotPersonal;
import nl.klankbord.base.Personal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;

/** The rules that the compiler does not hold, said of compiled classes. */
final class HouseRules {

    /** Views that another class must name, as the security configuration names the sign-in page. */
    private static final Set<String> PUBLIC_VIEWS = Set.of("nl.klankbord.access.ui.SignInView");

    private static final List<Class<? extends Annotation>> ACCESS =
            List.of(PermitAll.class, RolesAllowed.class, AnonymousAllowed.class, DenyAll.class);

    private static final List<Class<? extends Annotation>> STORED =
            List.of(Entity.class, Embeddable.class, MappedSuperclass.class);

    static final ArchRule ONLY_ACCESS_KNOWS_SPRING_SECURITY = noClasses()
            .that()
            .resideOutsideOfPackage("nl.klankbord.access..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.security..")
            .because("the rest of the portal knows Actor and CurrentActor");

    static final ArchRule ONE_CLOCK = noClasses()
            .that()
            .resideOutsideOfPackage("nl.klankbord.run..")
            .and()
            .doNotHaveFullyQualifiedName("nl.klankbord.base.BaseConfiguration")
            .should()
            .accessTargetWhere(readsTheSystemClock())
            .because("a test can turn the injected Clock, not the system's");

    static final ArchRule VIEWS_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .and(DescribedPredicate.not(named(PUBLIC_VIEWS)))
            .should()
            .bePackagePrivate();

    static final ArchRule EVERY_ROUTE_SAYS_WHO_MAY_SEE_IT = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .or()
            .areAnnotatedWith(Layout.class)
            .should(haveExactlyOneAccessAnnotation());

    static final ArchRule EVERY_SERVICE_METHOD_SAYS_WHO_MAY_CALL_IT = methods()
            .that()
            .arePublic()
            .and()
            .areNotStatic()
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and(areWrittenByHand())
            .should(sayWhoMayCallThem());

    static final ArchRule EVERY_RESOURCE_SAYS_WHO_MAY_CALL_IT = methods()
            .that()
            .areMetaAnnotatedWith("org.springframework.web.bind.annotation.RequestMapping")
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RestController.class)
            .should(sayWhoMayCallThem());

    static final ArchRule NO_FIELD_INJECTION = fields().should()
            .notBeAnnotatedWith(Autowired.class)
            .andShould()
            .notBeAnnotatedWith(Value.class)
            .andShould()
            .notBeAnnotatedWith("jakarta.inject.Inject")
            .andShould()
            .notBeAnnotatedWith("jakarta.annotation.Resource")
            .because("a constructor says what a class needs");

    static final ArchRule NOBODY_SLEEPS = noClasses()
            .that()
            .resideOutsideOfPackage("nl.klankbord.run..")
            .should()
            .callMethod(Thread.class, "sleep", long.class)
            .orShould()
            .callMethod(Thread.class, "sleep", java.time.Duration.class)
            .orShould()
            .callMethod(TimeUnit.class, "sleep", long.class)
            .because("what waits is woken, and never guesses how long something takes");

    static final ArchRule REPOSITORIES_ARE_PACKAGE_PRIVATE =
            classes().that().areAssignableTo(Repository.class).should().bePackagePrivate();

    static final ArchRule ENTITIES_ARE_PACKAGE_PRIVATE =
            classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

    static final ArchRule EVERY_STORED_FIELD_IS_CLASSIFIED = fields().that()
            .areDeclaredInClassesThat(are(STORED))
            .and(areStored())
            .should(beClassified())
            .because("the register of personal data is made from it");

    static final ArchRule ENTITIES_HAVE_VERBS_NOT_SETTERS = noMethods()
            .that()
            .areDeclaredInClassesThat(are(List.of(Entity.class)))
            .should()
            .haveNameMatching("set[A-Z].*")
            .because("a change of state is a verb with a guard");

    static final ArchRule EVERY_SECURITY_EVENT_OF_THE_CATALOGUE_HAPPENS = fields().that()
            .haveModifier(JavaModifier.ENUM)
            .and()
            .areDeclaredInClassesThat()
            .haveSimpleNameEndingWith("Action")
            .should(beNamedOutsideTheirCatalogue())
            .because("an event that nobody records is a change that nobody can trace");

    private HouseRules() {}

    private static DescribedPredicate<JavaAccess<?>> readsTheSystemClock() {
        return DescribedPredicate.describe("reads the system's clock", access -> {
            AccessTarget target = access.getTarget();
            var owner = target.getOwner().getFullName();
            return switch (target.getName()) {
                case "now" ->
                    owner.startsWith("java.time.")
                            && target instanceof AccessTarget.CodeUnitAccessTarget method
                            && method.getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                    owner.equals("java.time.Clock");
                case "currentTimeMillis" -> owner.equals("java.lang.System");
                case "getInstance" -> owner.equals("java.util.Calendar");
                case "<init>" ->
                    owner.equals("java.util.Date")
                            && target instanceof AccessTarget.CodeUnitAccessTarget constructor
                            && constructor.getRawParameterTypes().isEmpty();
                default -> false;
            };
        });
    }

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return DescribedPredicate.describe("named " + names, type -> names.contains(type.getName()));
    }

    private static DescribedPredicate<JavaClass> are(List<Class<? extends Annotation>> annotations) {
        return DescribedPredicate.describe(
                "stored types", type -> annotations.stream().anyMatch(type::isAnnotatedWith));
    }

    private static DescribedPredicate<JavaMethod> areWrittenByHand() {
        return DescribedPredicate.describe(
                "are written by hand",
                method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !method.getModifiers().contains(JavaModifier.BRIDGE));
    }

    private static DescribedPredicate<JavaField> areStored() {
        return DescribedPredicate.describe(
                "are stored",
                field -> !field.getModifiers().contains(JavaModifier.STATIC)
                        && !field.getModifiers().contains(JavaModifier.TRANSIENT)
                        && !field.getModifiers().contains(JavaModifier.SYNTHETIC)
                        && !field.isAnnotatedWith(Transient.class));
    }

    private static ArchCondition<JavaField> beClassified() {
        return condition("carry @Personal or @NotPersonal", (field, events) -> {
            // The fields of an embedded type are looked at themselves.
            var classified = isClassified(field)
                    || field.getOwner().isAnnotatedWith(NotPersonal.class)
                    || field.getRawType().isAnnotatedWith(Embeddable.class)
                    || field.getRawType().isAnnotatedWith(NotPersonal.class);
            report(
                    events,
                    field,
                    classified,
                    field.getFullName() + " is stored, but carries neither @Personal nor @NotPersonal");
        });
    }

    private static boolean isClassified(CanBeAnnotated field) {
        return field.isAnnotatedWith(Personal.class) != field.isAnnotatedWith(NotPersonal.class);
    }

    private static ArchCondition<JavaClass> haveExactlyOneAccessAnnotation() {
        return condition("have exactly one access annotation", (type, events) -> {
            var count = ACCESS.stream().filter(type::isAnnotatedWith).count();
            report(
                    events,
                    type,
                    count == 1,
                    type.getName() + " has " + count
                            + " of @PermitAll, @RolesAllowed, @AnonymousAllowed and @DenyAll instead of one");
        });
    }

    private static ArchCondition<JavaField> beNamedOutsideTheirCatalogue() {
        return condition("be named outside their catalogue", (constant, events) -> {
            var named = constant.getAccessesToSelf().stream()
                    .anyMatch(access -> !access.getOriginOwner().equals(constant.getOwner()));
            report(events, constant, named, constant.getFullName() + " is in the catalogue, but nobody records it");
        });
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return condition("say who may call them", (method, events) -> {
            var says = saysWho(method) || saysWho(method.getOwner());
            report(
                    events,
                    method,
                    says,
                    method.getFullName() + " carries neither @RolesAllowed nor @PermitAll, nor does its class");
        });
    }

    private static boolean saysWho(CanBeAnnotated guarded) {
        return ACCESS.stream().anyMatch(guarded::isAnnotatedWith);
    }

    private interface Check<T> {
        void check(T item, ConditionEvents events);
    }

    private static <T> ArchCondition<T> condition(String description, Check<T> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(T item, ConditionEvents events) {
                check.check(item, events);
            }
        };
    }

    private static void report(ConditionEvents events, Object item, boolean good, String message) {
        events.add(new SimpleConditionEvent(item, good, message));
    }
}
