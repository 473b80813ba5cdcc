package nl.klankbord.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.klankbord.base.PersonalDataSource;
import nl.klankbord.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No table is forgotten: for each there is somebody who tells and erases what it holds about a person, or it is about nobody. */
@PortalTest
@SuppressWarnings("NullAway.Init")
class EveryTableTest {

    /**
     * Tables in which no row names a colleague or an account: what hangs below a row that does, what is of the whole network,
     * and answers that are kept without a person.
     */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "action_text",
            "audit_seal",
            "ballot_answer",
            "document_import_file",
            "erasure",
            "file_piece",
            "intervision_case_key",
            "intervision_circle",
            "intervision_hours",
            "intervision_membership_topic",
            "intervision_next",
            "intervision_poll_date",
            "intervision_programme_partner",
            "intervision_programme_topic",
            "intervision_questions",
            "knowledge_article_topic",
            "knowledge_document",
            "knowledge_item_topic",
            "knowledge_question_topic",
            "knowledge_success_gain",
            "knowledge_success_topic",
            "opinion_signal",
            "partner",
            "partner_council_evening",
            "partner_figure",
            "partner_free_day",
            "partner_list",
            "partner_room",
            "people_import_turn",
            "scheduled_tasks",
            "retention_round",
            "search_change",
            "search_miss",
            "topic",
            "topic_link",
            "topic_merged",
            "topic_term",
            "training_course_topic",
            "training_edition_partner",
            "training_evaluation",
            "training_lesson",
            "training_need",
            "training_need_topic",
            "training_settlement",
            "training_settlement_hours",
            "training_settlement_line",
            "training_trainer_link",
            "vocabulary_edition");

    @Autowired
    private List<PersonalDataSource> sources;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void eachTableHasOneThatAnswersForItOrIsAboutNobody() {
        var answered = new HashMap<String, String>();
        sources.forEach(source -> source.tables().forEach(table -> assertThat(
                        answered.put(table, source.getClass().getSimpleName()))
                .as(table)
                .isNull()));
        var all = jdbc.sql("""
                        select distinct table_name from information_schema.tables
                        where table_schema = database() and table_type = 'BASE TABLE'
                        and table_name not like 'flyway%'
                        """).query(String.class).list();

        var forgotten = new HashSet<>(all);
        forgotten.removeAll(answered.keySet());
        forgotten.removeAll(ABOUT_NOBODY);
        assertThat(forgotten).as("tables that nobody answers for").isEmpty();
        assertThat(all).as("no table is named that is not there").containsAll(answered.keySet());
    }
}
