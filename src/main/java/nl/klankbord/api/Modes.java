package nl.klankbord.api;

import nl.klankbord.base.ImportReport;

/** Reads the {@code mode} of an import. */
final class Modes {

    private Modes() {}

    static ImportReport.Mode parse(String mode) {
        return switch (mode) {
            case "dry-run" -> ImportReport.Mode.DRY_RUN;
            case "apply" -> ImportReport.Mode.APPLY;
            default -> throw new BadParameter("mode", "base.problem.mode");
        };
    }
}
