package nl.klankbord.training;

import jakarta.persistence.Embeddable;
import nl.klankbord.base.NotPersonal;
import org.jspecify.annotations.Nullable;

/**
 * What an invited partner has of an edition.
 *
 * @param quota set aside for it; null when it shares in what is left
 * @param reserved seats without a name
 */
@Embeddable
@NotPersonal
record Share(@Nullable Integer quota, int reserved) {}
