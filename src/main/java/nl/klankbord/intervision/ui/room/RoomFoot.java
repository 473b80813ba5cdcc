package nl.klankbord.intervision.ui.room;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import nl.klankbord.intervision.BroughtCaseId;
import nl.klankbord.intervision.IntervisionLinks;
import nl.klankbord.intervision.room.Method;
import nl.klankbord.intervision.room.Room;
import nl.klankbord.intervision.ui.brought.CaseLinks;

/** What else one may want in a room: the case, the whole run sheet, the meeting, another method before it begins. */
final class RoomFoot extends Div {

    RoomFoot(Room room, Method method, List<BroughtCaseId> cases, Runnable other) {
        addClassNames("row", "room-foot");
        cases.forEach(id -> {
            var read = new Anchor(CaseLinks.to(id), getTranslation("intervision-room.case"));
            read.setTarget(AnchorTarget.BLANK);
            add(read);
        });
        var sheet = new Anchor(RoomLinks.to(method.id()), getTranslation("intervision-room.sheet.read"));
        sheet.setTarget(AnchorTarget.BLANK);
        add(sheet, new Anchor(IntervisionLinks.to(room.meeting()), getTranslation("intervision-room.to-meeting")));
        if (room.mayLead() && !room.begun()) {
            var change = new NativeButton(getTranslation("intervision-room.choose.other"), _ -> other.run());
            change.getElement().setAttribute("type", "button");
            change.addClassName("link-button");
            add(change);
        }
    }
}
