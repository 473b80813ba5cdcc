package nl.klankbord.demo;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The eight people that a demonstration signs in as; written by hand, since they are looked at most. */
final class DemoAccounts {

    /** Number of accounts. */
    static final int COUNT = 8;

    private static final Map<String, DayOfWeek> DAYS = Map.of(
            "ma", DayOfWeek.MONDAY,
            "di", DayOfWeek.TUESDAY,
            "wo", DayOfWeek.WEDNESDAY,
            "do", DayOfWeek.THURSDAY,
            "vr", DayOfWeek.FRIDAY);

    private DemoAccounts() {}

    static List<Draft> drafts(
            PartnerBook partners, List<Theme> themes, List<Subject> subjects, NameBook names, Hierarchy hierarchy) {
        List<WordLists.Block> blocks = WordLists.blocks("accounts.txt");
        List<Draft> drafts = new ArrayList<>();
        Map<String, String> idsByUsername = new HashMap<>();
        for (WordLists.Block block : blocks) {
            Draft draft = draft(block, partners, themes, subjects);
            names.claim(draft.givenName, draft.infix, draft.familyName);
            idsByUsername.put(block.title(), draft.externalId);
            drafts.add(draft);
        }
        // Only now every id is known, and a manager may stand further on in the file.
        for (int at = 0; at < drafts.size(); at++) {
            appoint(drafts.get(at), blocks.get(at), idsByUsername, hierarchy);
        }
        return drafts;
    }

    private static void appoint(
            Draft draft, WordLists.Block block, Map<String, String> idsByUsername, Hierarchy hierarchy) {
        draft.managerExternalId = idsByUsername.get(block.text("manager"));
        switch (block.text("leads")) {
            case "organisation" -> hierarchy.appointDirector(draft);
            case "team" -> hierarchy.appointLeader(draft);
            default -> hierarchy.remember(draft);
        }
    }

    private static Draft draft(
            WordLists.Block block, PartnerBook partners, List<Theme> themes, List<Subject> subjects) {
        List<String> name = WordLists.split(block.text("name"), '|');
        int partner = partnerOf(block.text("partner"), partners);
        Draft draft = new Draft(
                partner,
                Theme.named(block.text("theme"), themes),
                partners.nextExternalId(partner),
                name.get(0),
                name.get(1).isEmpty() ? null : name.get(1),
                name.get(2));
        draft.username = block.title();
        draft.department = block.text("department");
        draft.jobTitle = block.text("job");
        draft.headline = block.text("headline");
        draft.about = block.text("about");
        draft.phone = "088 000 " + block.text("phone");
        draft.workingDays = days(block.text("days"));
        draft.languages = block.list("languages");
        draft.projects = block.list("projects");
        draft.expertise =
                block.list("expertise").stream().map(DemoAccounts::expertise).toList();
        draft.expertise.forEach(line -> draft.knows.put(Subject.of(line.topic(), subjects), line.level()));
        if (!block.text("notmine").isEmpty()) {
            draft.notTheirs = Subject.of(block.text("notmine"), subjects);
        }
        draft.wantsToLearn = block.list("learn");
        List<String> offers = WordLists.split(block.text("offers"), ' ');
        draft.trainer = offers.contains("trainer");
        draft.facilitator = offers.contains("facilitator");
        draft.availableForSecondOpinion = offers.contains("opinion");
        draft.availableForIntervision = offers.contains("intervision");
        return draft;
    }

    /** Who asks for other partners gets the accounts too: those that shared a partner still share one. */
    private static int partnerOf(String name, PartnerBook partners) {
        int found = partners.indexOf(name);
        return found >= 0 ? found : Network.DE6.indexOf(name) % partners.size();
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String day : WordLists.split(text, ' ')) {
            DayOfWeek known = DAYS.get(day);
            if (known != null) {
                days.add(known);
            }
        }
        return days;
    }

    private static DemoExpertise expertise(String line) {
        List<String> parts = WordLists.split(line, '|');
        String note = parts.get(2);
        return new DemoExpertise(
                parts.get(0),
                Integer.parseInt(parts.get(1)),
                note.isEmpty() ? null : note,
                Integer.parseInt(parts.get(3)),
                parts.get(4).equals("yes"));
    }
}
