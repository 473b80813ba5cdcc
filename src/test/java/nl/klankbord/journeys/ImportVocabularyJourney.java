package nl.klankbord.journeys;

import java.nio.charset.StandardCharsets;
import nl.klankbord.testing.RunningPortal;
import org.junit.jupiter.api.Test;

/** A file with topics is taken once, in the browser and over REST. */
class ImportVocabularyJourney {

    @Test
    void aFileThatIsBroughtTwiceAddsNothingTheSecondTime() {
        var file = """
                broader,narrower
                Waterkering,Dijkinspectie
                Waterkering,Muskusrattenbeheer
                """.getBytes(StandardCharsets.UTF_8);
        var importer = new VocabularyImporter(RunningPortal.shared());
        importer.takesOnceInTheBrowser("waterkering.csv", file);
        importer.findsNothingNewOverRest(file);
    }
}
