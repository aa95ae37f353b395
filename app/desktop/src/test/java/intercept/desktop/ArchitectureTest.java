package intercept.desktop;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;

/// The walls inside the window's module.
@AnalyzeClasses(packages = "intercept.desktop", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule VIEWS_DO_NOT_KNOW_EACH_OTHER =
            slices().matching("intercept.desktop.views.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule VIEWS_DO_NOT_KNOW_THE_WINDOW = noClasses()
            .that()
            .resideInAPackage("intercept.desktop.views..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("intercept.desktop.shell..", "intercept.desktop.app..");

    @ArchTest
    static final ArchRule SMALL_CONTROLS_KNOW_NO_VIEW = noClasses()
            .that()
            .resideInAPackage("intercept.desktop.fx..")
            .should()
            .dependOnClassesThat(
                    resideInAPackage("intercept.desktop..").and(not(resideInAPackage("intercept.desktop.fx.."))));

    @ArchTest
    static final ArchRule ONLY_FX_HANDS_OVER_BETWEEN_THREADS = noClasses()
            .that()
            .resideOutsideOfPackage("intercept.desktop.fx..")
            .should()
            .callMethod(Platform.class, "runLater", Runnable.class)
            .orShould()
            .callMethod(Thread.class, "start")
            .orShould()
            .callMethod(Thread.class, "ofVirtual")
            .orShould()
            .callMethod(Thread.class, "ofPlatform")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.concurrent.Executors");

    @ArchTest
    static final ArchRule NO_STYLE_IN_JAVA = noClasses()
            .should()
            .callMethod(Node.class, "setStyle", String.class)
            .orShould()
            .callMethod(Color.class, "web", String.class)
            .orShould()
            .callMethod(Color.class, "rgb", int.class, int.class, int.class)
            .orShould()
            .callMethod(Font.class, "font", String.class, double.class);

    @ArchTest
    static final ArchRule THE_WINDOW_SPEAKS_TO_A_CASE_THROUGH_ITS_SESSION = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("intercept.store..", "intercept.ingest..", "java.sql..");

    @ArchTest
    static final ArchRule NO_CIRCLES =
            slices().matching("intercept.desktop.(*)..").should().beFreeOfCycles();
}
