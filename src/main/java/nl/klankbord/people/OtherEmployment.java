package nl.klankbord.people;

import java.util.UUID;

/** Whom a colleague works for besides the own partner, now or later. */
public record OtherEmployment(UUID id, int version, EmploymentEntry entry) {}
