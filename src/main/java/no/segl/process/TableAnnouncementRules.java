package no.segl.process;

import java.util.Map;
import no.segl.signingjob.Kind;
import no.segl.signingjob.rules.AnnouncementRules;
import org.springframework.stereotype.Component;

/** Asks the newest table that process owners have put into processes/signing-policy. */
@Component
class TableAnnouncementRules implements AnnouncementRules {

    private static final String TABLE = "announcement";

    private final DecisionTables tables;

    TableAnnouncementRules(DecisionTables tables) {
        this.tables = tables;
    }

    @Override
    public Days days() {
        Map<String, Object> row = tables.row(TABLE, Map.of("kind", Kind.MINUTES.code()));
        return new Days(days(row, "daysUntilUp"), days(row, "daysUp"));
    }

    private static int days(Map<String, Object> row, String column) {
        return ((Number) row.get(column)).intValue();
    }
}
