package nl.klankbord.api;

import java.util.List;
import java.util.function.Function;
import nl.klankbord.base.PartnerId;
import nl.klankbord.people.EmploymentEntry;
import nl.klankbord.people.Profile;
import nl.klankbord.people.ProfileEntry;
import nl.klankbord.people.ProfileTopic;
import org.jspecify.annotations.Nullable;

/**
 * A profile as it goes over the wire.
 *
 * @param employers for whom the person works besides {@code partner}, now or later
 */
record ProfileJson(
        String id,
        String externalId,
        String name,
        @Nullable String partner,
        String jobTitle,
        String department,
        String headline,
        String about,
        String mail,
        String phone,
        List<String> projects,
        List<String> languages,
        List<TopicJson> expertise,
        List<String> wantsToLearn,
        List<String> intents,
        List<String> workingDays,
        String availability,
        List<EmployerJson> employers,
        boolean editable,
        @Nullable SettingsJson settings) {

    /** @param typed null for who may not change it */
    static ProfileJson of(Profile profile, Function<PartnerId, @Nullable String> nameOf, @Nullable ProfileEntry typed) {
        var card = profile.card();
        return new ProfileJson(
                card.id().toString(),
                card.externalId(),
                card.name(),
                nameOf.apply(card.partner()),
                card.jobTitle(),
                profile.department(),
                profile.headline(),
                profile.about(),
                profile.mail(),
                profile.phone(),
                profile.projects(),
                profile.languages(),
                profile.expertise().stream().map(TopicJson::of).toList(),
                profile.wantsToLearn(),
                profile.intents().stream().map(Enum::name).sorted().toList(),
                profile.presence().workingDays().stream().map(Enum::name).toList(),
                profile.presence().availability().name(),
                profile.employments().stream()
                        .map(line -> EmployerJson.of(line.entry(), nameOf))
                        .toList(),
                profile.editable(),
                typed == null ? null : SettingsJson.of(typed));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    record TopicJson(
            String id,
            String topic,
            int level,
            String note,
            List<String> intents,
            @Nullable String standIn,
            String state,
            String origin,
            String confirmedAt) {

        static TopicJson of(ProfileTopic line) {
            return new TopicJson(
                    line.topic().toString(),
                    line.name(),
                    line.level(),
                    line.note(),
                    line.intents().stream().map(Enum::name).sorted().toList(),
                    line.standIn() == null ? null : line.standIn().id().toString(),
                    line.state().name(),
                    line.origin().name(),
                    line.confirmedAt().toString());
        }
    }

    record EmployerJson(
            @Nullable String partner,
            String kind,
            @Nullable String from,
            @Nullable String until) {

        static EmployerJson of(EmploymentEntry entry, Function<PartnerId, @Nullable String> nameOf) {
            return new EmployerJson(
                    nameOf.apply(entry.partner()), entry.kind().name(), text(entry.from()), text(entry.until()));
        }
    }

    /** What only those see who may change it: the own person, and the administrators of the partner. */
    record SettingsJson(
            int capacity,
            @Nullable String awayFrom,
            @Nullable String awayUntil,
            @Nullable String standIn,
            List<String> hidden) {

        static SettingsJson of(ProfileEntry entry) {
            return new SettingsJson(
                    entry.capacity(),
                    text(entry.awayFrom()),
                    text(entry.awayUntil()),
                    text(entry.standIn()),
                    entry.hidden().stream().map(Enum::name).toList());
        }
    }
}
