package nl.klankbord.vocabulary;

import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.klankbord.access.Role;
import nl.klankbord.audit.SecurityEvent.Action;
import nl.klankbord.base.ImportFaults;
import nl.klankbord.base.ImportReport;
import nl.klankbord.base.ImportText;
import nl.klankbord.base.PartnerId;
import nl.klankbord.base.PlainText;
import nl.klankbord.base.Texts;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes topics from elsewhere, all or nothing: an import only adds to what there is, and any error means that nothing
 * is taken. Importing the same again changes nothing. Reads at most ten megabytes. Cost: the vocabulary is read once
 * and written in batches; thousands of topics take some seconds.
 */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class VocabularyImports {

    private static final int MOST_BYTES = 10_000_000;

    private final TopicStore store;
    private final Vocabulary vocabulary;
    private final Partners partners;
    private final Texts texts;
    private final TransactionTemplate transaction;

    VocabularyImports(
            TopicStore store,
            Vocabulary vocabulary,
            Partners partners,
            Texts texts,
            PlatformTransactionManager transactions) {
        this.store = store;
        this.vocabulary = vocabulary;
        this.partners = partners;
        this.texts = texts;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Reads all before it begins a transaction, so that a slow sender keeps nobody waiting. */
    public ImportReport take(InputStream in, VocabularyFormat format, ImportReport.Mode mode, Locale language) {
        var faults = new ImportFaults(texts, language);
        return switch (ImportText.read(in, MOST_BYTES)) {
            case ImportText.Unreadable unreadable -> {
                faults.add(unreadable.line(), "", "vocabulary.import." + textOf(unreadable.reason()));
                yield new ImportReport(0, 0, 0, faults.list());
            }
            case ImportText.Complete complete -> {
                var claims = VocabularyImport.parse(complete.text(), format, faults);
                yield Objects.requireNonNull(transaction.execute(status -> take(claims, faults, mode)));
            }
        };
    }

    /** Takes the vocabulary that comes with Klankbord; what an administrator changed since stays. */
    public ImportReport importSeed() {
        try (var seed = new ClassPathResource("vocabulary/seed.jsonl").getInputStream()) {
            return take(seed, VocabularyFormat.JSON_LINES, ImportReport.Mode.APPLY, Texts.DUTCH);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportReport take(List<Claim> claims, ImportFaults faults, ImportReport.Mode mode) {
        store.lock();
        var run = new VocabularyImport(store.load(), partnersByKey(), faults);
        run.take(claims);
        var report = run.report();
        if (mode == ImportReport.Mode.APPLY && !report.refused() && report.created() + report.updated() > 0) {
            vocabulary.save(run.created(), run.changed());
            vocabulary.record(Action.VOCABULARY_IMPORTED, null);
        }
        return report;
    }

    private Map<String, PartnerId> partnersByKey() {
        return partners.all().stream()
                .collect(Collectors.toMap(partner -> PlainText.key(partner.name()), PartnerCard::id));
    }

    private static String textOf(ImportText.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> "too-large";
            case NOT_UTF8 -> "not-utf8";
        };
    }
}
