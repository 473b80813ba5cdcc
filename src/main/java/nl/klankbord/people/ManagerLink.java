package nl.klankbord.people;

import java.util.UUID;

/** Who manages somebody, next to them. */
record ManagerLink(UUID person, UUID manager) {}
