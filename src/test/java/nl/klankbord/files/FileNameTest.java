package nl.klankbord.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest
    @CsvSource({
        "plan.docx, plan.docx",
        "../../etc/passwd.txt, passwd.txt",
        "C:\\Users\\jan\\plan.pdf, plan.pdf",
        "'  een   plan .pdf', 'een plan .pdf'",
        "plan<script>.pdf, plan_script_.pdf"
    })
    void aNameIsKeptWithoutItsFolders(String sent, String kept) {
        assertThat(FileName.tidied(sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan\u202efdp.txt", "plan\u0000fdp.txt", "pla\u200bnfdp.txt", "plan\r\nfdp.txt"})
    void whatNoReaderSeesIsLeftOut(String sent) {
        assertThat(FileName.tidied(sent).replace(" ", "")).isEqualTo("planfdp.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"plan.docm", "plan.exe", "plan", "plan.zip", "plan.html", ".", "docx"})
    void otherKindsAreNotTaken(String name) {
        assertThat(FileKind.ofName(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"plan.DOCX, DOCX", "plan.pdf.jpeg, JPG", "plan.Csv, CSV"})
    void theEndOfTheNameSaysTheKind(String name, FileKind kind) {
        assertThat(FileKind.ofName(name)).contains(kind);
    }
}
