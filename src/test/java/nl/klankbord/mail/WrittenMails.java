package nl.klankbord.mail;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** What lies in the outbox, opened: for the tests of modules that write mails. */
public final class WrittenMails {

    private WrittenMails() {}

    /** The mails to this address that are not sent yet, oldest first. */
    public static List<Mail> to(ApplicationContext context, String address) {
        return all(context).stream()
                .filter(mail -> mail.to().address().equals(address))
                .toList();
    }

    /** All mails that are not sent yet, oldest first. */
    public static List<Mail> all(ApplicationContext context) {
        var store = context.getBean(MailStore.class);
        return context
                .getBean(JdbcTemplate.class)
                .query(
                        "select id, sealed from outgoing_mail where sealed is not null order by written_at, id",
                        (row, n) -> store.open(UUID.fromString(row.getString(1)), row.getBytes(2)))
                .stream()
                .flatMap(mail -> mail.stream())
                .toList();
    }
}
