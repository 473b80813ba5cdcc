package nl.klankbord.files;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import nl.klankbord.audit.Audit;
import nl.klankbord.base.OneByOne;
import nl.klankbord.vault.SealedRows;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
class FileConfiguration {

    @Bean
    FileTerms fileTerms(
            @Value("${klankbord.files.megabytes-per-owner:100}") int perOwner,
            @Value("${klankbord.files.files-per-owner:20}") int filesPerOwner,
            @Value("${klankbord.files.megabytes-per-partner:20000}") int perPartner,
            @Value("${klankbord.files.reading-megabytes:256}") int heap,
            @Value("${klankbord.files.reading-seconds:60}") int patience,
            @Value("${klankbord.files.reading-at-once:2}") int atOnce) {
        return new FileTerms(
                (long) perOwner * FileTerms.MEGABYTE,
                filesPerOwner,
                (long) perPartner * FileTerms.MEGABYTE,
                heap,
                Duration.ofSeconds(patience),
                atOnce);
    }

    @Bean
    Examination examination(
            FileStore store,
            FileBytes bytes,
            FileTerms terms,
            @Value("${klankbord.files.clamd:}") String clamd,
            @Value("${klankbord.data:data}/reading") Path folder,
            Audit audit,
            ApplicationEventPublisher events,
            TransactionTemplate transactions,
            Clock clock) {
        var reader = new TextReader(terms, folder.toAbsolutePath());
        return new Examination(store, bytes, new Clamd(clamd), reader, audit, events, transactions, clock);
    }

    @Bean
    SealedRows sealedFiles() {
        return new SealedRows(FileBytes.PURPOSE, "stored_file", List.of("id"), "file");
    }

    @Bean
    SealedRows sealedFilePieces() {
        return new SealedRows(FileBytes.PURPOSE, "file_piece", List.of("file", "part", "seq"), "file");
    }

    @Bean
    RecurringTask<Void> examineHeldFiles(Examination examination) {
        var files = new OneByOne("examine-held-files");
        return Tasks.recurring("examine-held-files", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> files.each(examination.due(), examination::lookAgain));
    }

    @Bean
    RecurringTask<Void> removeStrayFiles(Files files) {
        return Tasks.recurring("remove-stray-files", FixedDelay.ofMinutes(10))
                .execute((instance, context) -> files.removeStray());
    }
}
