package nl.klankbord.shell.start;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import nl.klankbord.people.OwnProfile;

/** What the own profile lacks still, so that colleagues find its person. */
final class ProfileHelp extends Div {

    ProfileHelp(OwnProfile.State profile, String editPath) {
        addClassNames("card-body", "stack");
        var lacks = new UnorderedList();
        lacks.addClassName("shell-lacks");
        if (profile.topics() < OwnProfile.State.ENOUGH_TOPICS) {
            lacks.add(lack("topics"));
        }
        if (!profile.headline()) {
            lacks.add(lack("headline"));
        }
        if (!profile.workingDays()) {
            lacks.add(lack("days"));
        }
        var edit = new Anchor(editPath, getTranslation("shell.start.profile.fill"));
        edit.addClassName("button");
        add(new Paragraph(getTranslation("shell.start.profile.why")), lacks, edit);
    }

    private ListItem lack(String name) {
        return new ListItem(getTranslation("shell.start.profile." + name));
    }
}
