package nl.klankbord.intervision.compose;

/** A quick look at whether somebody can come to a circle, which spares most of the counting. */
final class Fitting {

    private Fitting() {}

    /** Whether a sound circle stays sound when one comes and another goes (or nobody): without counting all of it. */
    static boolean fits(Plan plan, int circle, int comes, int goes) {
        var model = plan.model;
        var settings = model.settings;
        var count = 1;
        var shared = model.halfDays[comes];
        var facilitates = model.canFacilitate[comes];
        var partner = model.partner[comes];
        var team = model.team[comes];
        var ofPartner = 1;
        var ofTeam = 1;
        var partners = 1L << (partner & 63);
        for (var i = 0; i < plan.sizes[circle]; i++) {
            var member = plan.members[circle][i];
            if (member == goes) {
                continue;
            }
            if ((model.tie(comes, member) & (Model.LEADS | Model.APART)) != 0) {
                return false;
            }
            count++;
            shared &= model.halfDays[member];
            facilitates |= model.canFacilitate[member];
            partners |= 1L << (model.partner[member] & 63);
            if (model.partner[member] == partner) {
                ofPartner++;
                ofTeam += team >= 0 && model.team[member] == team ? 1 : 0;
            }
        }
        return facilitates
                && count >= settings.least()
                && count <= settings.most()
                && ofPartner <= settings.mostOfPartner()
                && ofTeam <= settings.mostOfTeam()
                && Integer.bitCount(shared) >= settings.halfDays()
                && (Long.bitCount(partners) >= settings.leastPartners()
                        || model.partners.size() < settings.leastPartners());
    }
}
