package nl.klankbord.base;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Months as rows to join with in SQL, so that a database counts per month as months begin and end here, summer and winter. */
public final class MonthRows {

    private final List<YearMonth> months;

    /** @param months at least one */
    public MonthRows(List<YearMonth> months) {
        this.months = List.copyOf(months);
    }

    /** A table with {@code month} as 2027-04, {@code begins} and the first moment after it, {@code ends}. */
    public String sql() {
        return IntStream.range(0, months.size())
                .mapToObj(at -> "select cast(:month" + at + " as char(7)) as month, cast(:month" + at
                        + "begins as datetime(6)) as begins, cast(:month" + at + "ends as datetime(6)) as ends")
                .collect(Collectors.joining(" union all ", "(", ")"));
    }

    /** The parameters that {@link #sql} names. */
    public Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        for (var at = 0; at < months.size(); at++) {
            var month = months.get(at);
            parameters.put("month" + at, month.toString());
            parameters.put("month" + at + "begins", Timestamp.from(start(month)));
            parameters.put("month" + at + "ends", Timestamp.from(start(month.plusMonths(1))));
        }
        return parameters;
    }

    private static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(WorkingDays.HERE).toInstant();
    }
}
