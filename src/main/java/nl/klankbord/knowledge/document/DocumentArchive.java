package nl.klankbord.knowledge.document;

import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import nl.klankbord.access.Actor;
import nl.klankbord.access.Role;
import nl.klankbord.base.AccountId;
import nl.klankbord.files.FileBatch;
import nl.klankbord.files.Files;
import nl.klankbord.files.TakenFile;
import nl.klankbord.knowledge.KnowledgeCard;
import nl.klankbord.knowledge.KnowledgeId;
import nl.klankbord.knowledge.KnowledgeKind;
import nl.klankbord.knowledge.Shelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Documents of before the portal: put on the shelf as they were, without asking anybody anything. */
@Service
@RolesAllowed(Role.Names.NETWORK_ADMIN)
public class DocumentArchive {

    private final DocumentStore store;
    private final Shelf shelf;
    private final Files files;
    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;

    DocumentArchive(DocumentStore store, Shelf shelf, Files files, JdbcClient jdbc, TransactionTemplate transactions) {
        this.store = store;
        this.shelf = shelf;
        this.files = files;
        this.jdbc = jdbc;
        this.transactions = transactions;
    }

    /** Whether there is no document at all. */
    public boolean isEmpty() {
        return jdbc.sql("select count(*) from (select 1 from knowledge_document limit 1) some")
                        .query(Integer.class)
                        .single()
                == 0;
    }

    /** Each is whole or absent, and the same one is there once. */
    public void register(List<PastDocument> documents) {
        try (var batch = files.batch()) {
            documents.forEach(document -> register(document, batch));
        }
    }

    private void register(PastDocument document, FileBatch batch) {
        var by = new Actor(new AccountId(document.owner().value()), document.owner(), document.partner(), "", Set.of());
        var id = KnowledgeId.random();
        try (var content = new ByteArrayInputStream(document.content())) {
            if (!(files.receive(document.fileName(), content, by) instanceof TakenFile.Kept(var received))) {
                throw new IllegalStateException(document.fileName() + " is not taken");
            }
            var file = files.examine(received.id(), batch, by);
            if (store.withContent(file.sha256()).isPresent()) {
                files.remove(file.id());
                return;
            }
            transactions.executeWithoutResult(_ -> {
                if (files.attach(file.id(), DocumentStore.owner(id)).isPresent()) {
                    throw new IllegalStateException(document.fileName() + " does not fit");
                }
                store.add(id, file);
                shelf.put(new KnowledgeCard(
                        id,
                        KnowledgeKind.DOCUMENT,
                        document.entry().title(),
                        document.entry().summary(),
                        document.partner(),
                        document.owner(),
                        document.entry().topics(),
                        document.madeAt(),
                        document.madeAt(),
                        null));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
