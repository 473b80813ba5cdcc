package nl.klankbord.demo;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A colleague in the making. What nobody fills in stays empty: that is a sparse profile. */
final class Draft {

    final int partner;
    final Theme theme;
    final String externalId;
    final String givenName;
    final @Nullable String infix;
    final String familyName;

    @Nullable
    String username;

    String department = "";
    String jobTitle = "";
    String headline = "";
    String phone = "";
    Set<DayOfWeek> workingDays = EnumSet.noneOf(DayOfWeek.class);
    List<String> languages = List.of();
    String about = "";
    List<String> projects = List.of();
    List<DemoExpertise> expertise = List.of();
    List<String> wantsToLearn = List.of();
    boolean trainer;
    boolean facilitator;
    boolean availableForSecondOpinion;
    boolean availableForIntervision;

    @Nullable
    String managerExternalId;

    @Nullable
    Integer awayForDays;

    @Nullable
    String standInExternalId;

    /** What this person really knows, and how well, whatever the profile says. */
    final Map<Subject, Integer> knows = new LinkedHashMap<>();

    @Nullable
    Subject notTheirs;

    Draft(int partner, Theme theme, String externalId, String givenName, @Nullable String infix, String familyName) {
        this.partner = partner;
        this.theme = theme;
        this.externalId = externalId;
        this.givenName = givenName;
        this.infix = infix;
        this.familyName = familyName;
    }

    DemoColleague finish(PartnerBook partners) {
        return new DemoColleague(
                externalId,
                username,
                givenName,
                infix,
                familyName,
                partners.name(partner),
                department,
                jobTitle,
                headline,
                partners.mail(partner, NameBook.localPart(givenName, infix, familyName)),
                phone,
                workingDays,
                languages,
                about,
                projects,
                expertise,
                wantsToLearn,
                trainer,
                facilitator,
                availableForSecondOpinion,
                availableForIntervision,
                managerExternalId,
                awayForDays,
                standInExternalId,
                knows.entrySet().stream()
                        .collect(Collectors.toMap(known -> known.getKey().id(), Map.Entry::getValue)),
                notTheirs == null ? null : notTheirs.id());
    }
}
