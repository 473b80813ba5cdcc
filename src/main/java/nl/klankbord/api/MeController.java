package nl.klankbord.api;

import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import nl.klankbord.access.CurrentActor;
import nl.klankbord.access.Grant;
import nl.klankbord.partners.PartnerCard;
import nl.klankbord.partners.Partners;
import nl.klankbord.people.ColleagueCard;
import nl.klankbord.people.People;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who the caller acts as. */
@RestController
@PermitAll
class MeController {

    private final CurrentActor actors;
    private final Partners partners;
    private final People people;

    MeController(CurrentActor actors, Partners partners, People people) {
        this.actors = actors;
        this.partners = partners;
        this.people = people;
    }

    /** A role, and the partner for which it is held; null when network-wide. */
    record RoleJson(String role, @Nullable String partner) {}

    record MeJson(
            String id,
            @Nullable String externalId,
            String name,
            @Nullable String partner,
            List<RoleJson> roles) {}

    @GetMapping("/api/v1/me")
    MeJson me() {
        var actor = actors.get();
        return new MeJson(
                actor.colleague().toString(),
                people.card(actor.colleague()).map(ColleagueCard::externalId).orElse(null),
                actor.name(),
                partners.find(actor.partner()).map(PartnerCard::name).orElse(null),
                actor.grants().stream()
                        .map(this::role)
                        .sorted(Comparator.comparing(RoleJson::role))
                        .toList());
    }

    private RoleJson role(Grant grant) {
        var of = grant.partner();
        return new RoleJson(
                grant.role().name(),
                of == null ? null : partners.find(of).map(PartnerCard::name).orElse(null));
    }
}
