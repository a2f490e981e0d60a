package no.segl.persistence;

import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Encrypts anew, before the application takes requests, whatever is stored under another key than the current one. Where a
 * value's key is not there any more, the application does not start.
 */
@Component
class KeyRotation implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(KeyRotation.class);
    private static final int BATCH = 200;

    static final List<Column> COLUMNS = List.of(
            new Column(SignerRow.TABLE, "national_id"),
            new Column(SignerRow.TABLE, "name"),
            new Column(SignerRow.TABLE, "role"),
            new Column(SignerRow.TABLE, "email"),
            new Column(SignerRow.TABLE, "mobile"),
            new Column(SignerRow.TABLE, "reason"),
            new Column(SigningJobRow.TABLE, "title_line2"),
            new Column(EvidenceRow.TABLE, "national_id"),
            new Column(EvidenceRow.TABLE, "name"),
            new Column(EvidenceRow.TABLE, "assertion"),
            new Column(EvidenceRow.TABLE, "confirmation"),
            new Column(EvidenceRow.TABLE, "confirmation_ocsp"),
            new Column(KnownRequestRow.TABLE, "answer"),
            new Column(LetterRow.TABLE, "filled"),
            new Column(FormerSignerRow.TABLE, "name"),
            new Column(FirstSignersRow.TABLE, "names"),
            new Column(RejectionRow.TABLE, "comment"));

    private final JdbcTemplate sql;
    private final TransactionTemplate transaction;
    private final Encryption encryption;

    KeyRotation(JdbcTemplate sql, TransactionTemplate transaction, Encryption encryption) {
        this.sql = sql;
        this.transaction = transaction;
        this.encryption = encryption;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        COLUMNS.forEach(this::rotate);
    }

    private void rotate(Column column) {
        int total = 0;
        for (int done = BATCH; done == BATCH; total += done) {
            Integer batch = transaction.execute(status -> rotateBatch(column));
            done = batch == null ? 0 : batch;
        }
        if (total > 0) {
            log.info("{} values of {}.{} encrypted anew", total, column.table(), column.name());
        }
    }

    /** A row that somebody else holds is left to a node that starts later. */
    private int rotateBatch(Column column) {
        List<Value> old = sql.query(
                "select id, %2$s from %1$s where not starts_with(%2$s, ?) limit %3$d for update skip locked"
                        .formatted(column.table(), column.name(), BATCH),
                (row, number) -> new Value(row.getObject(1, UUID.class), row.getString(2)),
                encryption.currentPrefix());
        old.forEach(value -> encryptAnew(column, value));
        return old.size();
    }

    private void encryptAnew(Column column, Value value) {
        var row = encryption.row(column.table(), value.id());
        String plain = row.open(column.name(), value.stored());
        sql.update(
                "update %1$s set %2$s = ? where id = ?".formatted(column.table(), column.name()),
                row.seal(column.name(), plain),
                value.id());
    }

    record Column(String table, String name) {}

    private record Value(UUID id, String stored) {}
}
