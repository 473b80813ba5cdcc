package nl.klankbord.actions;

import java.io.Serializable;
import java.util.UUID;

/**
 * What an action comes from.
 *
 * @param kind the {@linkplain OriginKind#id() id} of its kind
 */
public record OriginRef(String kind, UUID id) implements Serializable {}
