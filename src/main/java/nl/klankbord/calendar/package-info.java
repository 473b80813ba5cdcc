/** Calendars outside the portal: invitations by mail, and private feeds. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"base", "base :: ui", "access", "audit", "mail", "people"})
@org.jspecify.annotations.NullMarked
package nl.klankbord.calendar;
