package no.segl.story;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.segl.demo.SeglTest;
import no.segl.signingjob.RejectDocument;
import no.segl.signingjob.SigningJobId;
import no.segl.signingjob.identity.NationalId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@SeglTest
@ExtendWith(Story.class)
class NothingPersonalInTheEngineTest {

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private RejectDocument reject;

    @Test
    void afterAFullRunNoTableOfTheEngineHoldsAnythingOfAPerson(Town town) {
        String kari = SyntheticId.next();
        String ola = SyntheticId.next();
        Map<String, Object> wanted = new HashMap<>(Town.wanted());
        wanted.put("title", "Tittelzz");
        wanted.put("sensitiveTitle", "Sensitivzz");
        wanted.put("shielded", true);
        wanted.put("sender", Map.of("unit", "Enhetzz", "contact", "avsenderzz@eksempel.example"));
        wanted.put(
                "signers",
                List.of(
                        Map.of("nationalId", kari, "name", "Navnzz En", "email", "epostzz@eksempel.example"),
                        Map.of("nationalId", ola, "name", "Navnzz To", "mobile", "+4791919191", "role", "rollezz")));
        JsonNode job = town.sends(wanted, Contract.fromWord());
        String id = Town.id(job);
        reject.reject(SigningJobId.of(id), new NationalId(kari), "Kommentarzz");
        town.does(town.caseHandler, id, "decideNext", "resend");
        town.until(id, "ACTIVE");
        town.caseSystem
                .post("/api/signing-jobs/" + id + "/recall", Map.of("reason", "Grunnzz"))
                .ok();
        town.does(town.caseHandler, id, "decideNext", "resend");
        await().atMost(Town.PATIENCE).until(() -> town.job(id).get("round").asInt() == 3);
        town.until(id, "ACTIVE");
        town.signs(id, kari);
        town.signs(id, ola);
        town.does(town.jointService, id, "checkAndFinalise", "finalised");
        town.does(town.caseHandler, id, "writeOff", "done");
        town.until(id, "COMPLETED");
        town.untilNothingRuns(id);

        holdsNothingOf("zz", kari, ola, "91919191");
    }

    @Test
    void norAfterMinutesThatWereRejectedRecalledAdjustedAndMadeVoid(Town town) {
        String chair = SyntheticId.next();
        String member = SyntheticId.next();
        String id = Town.id(town.sends(
                Minutes.wanted(
                        "Nämndxqz",
                        LocalDate.now().minusDays(2),
                        Minutes.adjuster(chair, "Namnxqz Ett", "chair", "epostxqz@eksempel.example"),
                        Minutes.adjuster(member, "Namnxqz Två", "member", "epostxqz2@eksempel.example")),
                Contract.ofOnePage()));
        reject.reject(SigningJobId.of(id), new NationalId(chair), "Kommentarxqz");
        town.does(town.secretary, id, "decideNext", "resend");
        await().atMost(Town.PATIENCE).until(() -> town.job(id).get("round").asInt() == 2);
        town.until(id, "ACTIVE");
        town.signs(id, chair);
        town.signs(id, member);
        town.does(town.secretary, id, "checkAndFinalise", "finalised");
        town.until(id, "COMPLETED");
        town.secretary
                .post("/api/signing-jobs/" + id + "/void", Map.of("reason", "Grundxqz"))
                .ok();
        town.untilNothingRuns(id);

        holdsNothingOf("xqz", chair, member);
    }

    @Test
    void norAfterAContractWhoseDetailsWereMendedByALink(Town town) {
        FaultyContract contract = new FaultyContract(town);
        String link = contract.link();
        contract.mends(link, "kari." + contract.mark + "@bedrift.example", "per." + contract.mark + "@bedrift.example");
        await().atMost(Town.PATIENCE).until(() -> town.tasks(contract.id).equals(List.of("review")));
        town.does(town.caseHandler, contract.id, "review", "close");
        town.until(contract.id, "CLOSED");
        town.untilNothingRuns(contract.id);

        holdsNothingOf(contract.mark, link.replaceFirst(".*/", ""));
    }

    private void holdsNothingOf(String... secrets) {
        List<String> found = new ArrayList<>();
        int columns = 0;
        for (Map<String, Object> column : engineColumns()) {
            columns++;
            String table = (String) column.get("table_name");
            String name = (String) column.get("column_name");
            database.query("select " + name + " from " + table + " where " + name + " is not null", row -> {
                Object value = row.getObject(1);
                String text = value instanceof byte[] bytes
                        ? new String(bytes, UTF_8) + new String(bytes, ISO_8859_1)
                        : value.toString();
                Stream.of(secrets)
                        .filter(text::contains)
                        .forEach(secret -> found.add(table + "." + name + " holds " + secret));
            });
        }
        assertThat(columns).isGreaterThan(100);
        assertThat(found).isEmpty();
    }

    private List<Map<String, Object>> engineColumns() {
        return database.queryForList("select table_name, column_name from information_schema.columns"
                + " where table_name like 'act\\_%' and table_name not like 'act\\_id\\_%'"
                + " and data_type in ('character varying', 'text', 'bytea')");
    }
}
