package nl.klankbord.demo;

import java.util.ArrayList;
import java.util.List;

/** Takes people on one after the other; what is decided about one depends on earlier people only. */
final class Intake {

    private static final int SPARSE_PERCENT = 18;

    private final PartnerBook partners;
    private final Dice dice;
    private final List<Subject> subjects = Subject.all();
    private final List<Theme> themes = Theme.all(subjects);
    private final List<Theme> lots = lots(themes);
    private final Theme directorsTheme = Theme.named("bestuur", themes);
    private final NameBook names = new NameBook();
    private final Hierarchy hierarchy;
    private final ProfileWriter writer;

    Intake(PartnerBook partners, Dice dice) {
        this.partners = partners;
        this.dice = dice;
        this.hierarchy = new Hierarchy(partners.size(), themes.size());
        this.writer = new ProfileWriter(partners, themes, subjects);
    }

    List<DemoColleague> colleagues(int number) {
        List<DemoColleague> people = new ArrayList<>(number);
        for (Draft account : DemoAccounts.drafts(partners, themes, subjects, names, hierarchy)) {
            people.add(account.finish(partners));
        }
        while (people.size() < number) {
            people.add(
                    newcomer(people.size() - DemoAccounts.COUNT, dice.split()).finish(partners));
        }
        return List.copyOf(people);
    }

    private Draft newcomer(int number, Dice own) {
        // One round over all partners first: a small network with many partners still has someone everywhere.
        int partner = number < partners.size() ? number : own.below(partners.size());
        Theme theme = hierarchy.hasDirector(partner) ? own.pick(lots) : directorsTheme;
        NameBook.Name name = names.next(own);
        Draft draft =
                new Draft(partner, theme, partners.nextExternalId(partner), name.given(), name.infix(), name.family());
        draft.department = theme.departmentOf(partner);
        Theme.Job job = own.pick(theme.jobs());
        draft.jobTitle = job.title();
        hierarchy.place(draft);
        if (own.percent(SPARSE_PERCENT)) {
            if (draft.jobTitle.equals(job.title())) {
                draft.knows.put(job.main(), own.between(1, 4));
            }
        } else {
            writer.write(draft, job.main(), name.languages(), own);
            absence(draft, own);
            // A sparse profile says nothing about its field, so nobody would name its owner as stand-in.
            hierarchy.remember(draft);
        }
        return draft;
    }

    private void absence(Draft draft, Dice own) {
        boolean away = own.percent(6);
        if (away) {
            draft.awayForDays = own.between(1, 21);
        }
        if (own.percent(away ? 70 : 12)) {
            draft.standInExternalId = hierarchy.standInFor(draft);
        }
    }

    /** Every theme as often as its weight, so that one draw decides. */
    private static List<Theme> lots(List<Theme> themes) {
        List<Theme> lots = new ArrayList<>();
        for (Theme theme : themes) {
            for (int times = 0; times < theme.weight(); times++) {
                lots.add(theme);
            }
        }
        return List.copyOf(lots);
    }
}
