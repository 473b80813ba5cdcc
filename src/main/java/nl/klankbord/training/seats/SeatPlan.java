package nl.klankbord.training.seats;

import java.util.Map;
import nl.klankbord.base.PartnerId;
import org.jspecify.annotations.Nullable;

/**
 * How the seats of an edition are divided. The total and the quota must both hold: a partner with a quota gets no more
 * than that, and nobody else gets those seats. Partners without one share in what is not set aside. Once released, what
 * was not used is everybody's and only the total holds.
 */
public record SeatPlan(int total, Map<PartnerId, Integer> quotas, boolean released) {

    public SeatPlan {
        quotas = Map.copyOf(quotas);
    }

    /** Seats that nobody has, whoever they are set aside for. */
    public int free(Map<PartnerId, Integer> taken) {
        return Math.max(
                0, total - taken.values().stream().mapToInt(Integer::intValue).sum());
    }

    /** How many of them somebody of this partner could take now. */
    public int freeFor(PartnerId partner, Map<PartnerId, Integer> taken) {
        var left = free(taken);
        if (released || left == 0) {
            return left;
        }
        var quota = quotas.get(partner);
        return Math.max(0, Math.min(left, quota == null ? left - setAside(taken) : quota - of(partner, taken)));
    }

    /** Whether this partner has less than what was set aside for it; also after the release. */
    public boolean isBelowQuota(PartnerId partner, Map<PartnerId, Integer> taken) {
        return quotas.get(partner) instanceof Integer quota && of(partner, taken) < quota;
    }

    /** What still holds for this partner as its most; null for nothing but the total. */
    public @Nullable Integer quota(PartnerId partner) {
        return released ? null : quotas.get(partner);
    }

    private int setAside(Map<PartnerId, Integer> taken) {
        return quotas.entrySet().stream()
                .mapToInt(quota -> Math.max(0, quota.getValue() - of(quota.getKey(), taken)))
                .sum();
    }

    private static int of(PartnerId partner, Map<PartnerId, Integer> taken) {
        return taken.getOrDefault(partner, 0);
    }
}
