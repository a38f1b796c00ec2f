package dateline;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.Date;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.core.ApplicationModules;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of how Dateline is laid out that a program can check. */
class HouseRulesTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(new ImportOption.DoNotIncludeTests())
		.importPackages("dateline");

	@Test
	void roomsImportOnlyWhatTheyDeclare() {
		ApplicationModules.of(DatelineApplication.class).verify();
	}

	@Test
	void roomsAreFlat() {
		check(classes().should().resideInAnyPackage("dateline", "dateline.*"));
	}

	@Test
	void onlyOneRoomKnowsCoreNlp() {
		check(noClasses().that()
			.resideOutsideOfPackage("dateline.corenlp")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("edu.stanford.nlp.."));
	}

	@Test
	void textIsPlainJava() {
		check(classes().that()
			.resideInAPackage("dateline.text")
			.should()
			.onlyDependOnClassesThat(
					resideInAnyPackage("java..", "dateline.text", "org.jspecify..", "org.springframework.modulith")));
	}

	@Test
	void extractorsAreFinalAndPure() {
		check(classes().that()
			.haveSimpleNameEndingWith("Extractor")
			.should()
			.haveModifier(JavaModifier.FINAL)
			.andShould()
			.onlyDependOnClassesThat(resideInAnyPackage("java..", "dateline..", "org.jspecify..")));
		check(noClasses().that()
			.haveSimpleNameEndingWith("Extractor")
			.should()
			.dependOnClassesThat(resideInAnyPackage("java.sql..", "java.net.."))
			.orShould()
			.dependOnClassesThat()
			.areAssignableTo(Clock.class));
	}

	@Test
	void nobodyLooksAtTheTimeButTheClock() {
		check(noClasses().that()
			.doNotBelongToAnyOf(DatelineApplication.class)
			.should()
			.callMethodWhere(target(name("now")).and(withoutClock()))
			.orShould()
			.callMethodWhere(target(name("currentTimeMillis"))));
	}

	private static DescribedPredicate<JavaCall<?>> withoutClock() {
		return DescribedPredicate.describe("in java.time, without a clock",
				(call) -> call.getTargetOwner().getPackageName().equals("java.time") && call.getTarget()
					.getRawParameterTypes()
					.stream()
					.noneMatch((type) -> type.isEquivalentTo(Clock.class)));
	}

	@Test
	void datesAreOfJavaTime() {
		check(noClasses().should().dependOnClassesThat().areAssignableTo(Date.class));
	}

	@Test
	void dependenciesComeThroughConstructors() {
		check(noFields().should().beAnnotatedWith(Autowired.class));
		check(noMethods().should().beAnnotatedWith(Autowired.class));
	}

	@Test
	void entitiesChangeByNamedDeedsNotBySetters() {
		check(noMethods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameMatching("set[A-Z].*"));
		check(fields().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.and()
			.areNotStatic()
			.should()
			.bePrivate());
	}

	@Test
	void everyRoomIsNullMarked() {
		for (JavaPackage room : CLASSES.getPackage("dateline").getSubpackagesInTree()) {
			assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue();
		}
	}

	private static void check(ArchRule rule) {
		rule.allowEmptyShould(true).check(CLASSES);
	}

}
