package no.segl.process;

import java.util.Locale;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells Tasklist which language our own pages speak to this staff member, so that both speak the same. */
@RestController
class TasklistLanguage {

    private static final Set<String> KNOWN = Set.of("nb", "sv", "en");

    /** A module for Tasklist's scripts to import. */
    @GetMapping(path = "/desk/api/language.js", produces = "text/javascript")
    ResponseEntity<String> language(Locale language) {
        String tag = KNOWN.contains(language.getLanguage()) ? language.getLanguage() : "nb";
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body("export default '" + tag + "';\n");
    }
}
