package nl.klankbord.actions;

import jakarta.annotation.security.PermitAll;
import java.util.Locale;
import nl.klankbord.access.Actor;
import nl.klankbord.audit.Audit;
import nl.klankbord.audit.SecurityEvent;
import nl.klankbord.base.Download;
import nl.klankbord.base.Sheet;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a list of actions as a file to take along: what somebody may know of, and that they did is noted. */
@Service
@PermitAll
public class ActionExport {

    /** Most actions in one table. */
    static final int MOST = 5_000;

    /** Most on paper. */
    static final int MOST_ON_PAPER = 500;

    private final Actions actions;
    private final ActionTables tables;
    private final Audit audit;

    ActionExport(Actions actions, ActionTables tables, Audit audit) {
        this.actions = actions;
        this.tables = tables;
        this.audit = audit;
    }

    /** For a spreadsheet, as text. */
    @Transactional
    public Download csv(ActionQuery query, Actor actor, Locale language) {
        var bytes = tables.sheet(actions.first(query, MOST, actor), language).csv();
        return noted(
                new Download(tables.name(language) + ".csv", Sheet.CSV, bytes.length, out -> out.write(bytes)), actor);
    }

    /** For a spreadsheet, as a workbook. */
    @Transactional
    public Download xlsx(ActionQuery query, Actor actor, Locale language) {
        var bytes = tables.sheet(actions.first(query, MOST, actor), language).xlsx();
        return noted(
                new Download(
                        tables.name(language) + ".xlsx",
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        bytes.length,
                        out -> out.write(bytes)),
                actor);
    }

    /** To print, in the look of the actor's own partner. */
    @Transactional
    public Download pdf(ActionQuery query, Actor actor, Locale language) {
        var paper = tables.paper(actions.first(query, MOST_ON_PAPER, actor), query, actor, language);
        return noted(new Download(tables.name(language) + ".pdf", "application/pdf", -1, paper::write), actor);
    }

    private Download noted(Download download, Actor actor) {
        audit.record(SecurityEvent.done(
                SecurityEvent.Action.ACTIONS_EXPORTED,
                actor.account().value(),
                actor.partner().value(),
                null));
        return download;
    }
}
