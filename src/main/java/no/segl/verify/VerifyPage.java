package no.segl.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import no.segl.signingjob.Refused;
import no.segl.signingjob.document.Sealing;
import no.segl.signingjob.document.Sealing.Verdict;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The open check, for people. */
@Controller
class VerifyPage {

    private static final byte[] NOTHING = {};

    private final VerifyDocument documents;
    private final RateLimit limit;
    private final MessageSource texts;
    private final ZoneId zone;

    VerifyPage(VerifyDocument documents, RateLimit limit, MessageSource texts, ZoneId zone) {
        this.documents = documents;
        this.limit = limit;
        this.texts = texts;
        this.zone = zone;
    }

    /** A signature as people read of it. */
    public record Told(
            String name,
            @Nullable String signedAt,
            boolean good,
            String state,
            String level,
            @Nullable String eid) {}

    @GetMapping("/verify")
    String ask() {
        return "portal/verify";
    }

    @PostMapping("/verify")
    String tell(
            @RequestParam(required = false) @Nullable MultipartFile document,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        try {
            limit.count(request.getRemoteAddr());
            Verdict verdict = documents.verify(document == null ? NOTHING : document.getBytes());
            model.addAttribute("file", document == null ? "" : document.getOriginalFilename());
            model.addAttribute("verdict", wordFor(verdict));
            model.addAttribute("signatures", told(verdict));
        } catch (Refused refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("faults", refused.violations());
        } catch (TooManyRequests wait) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            model.addAttribute("tooMany", true);
        }
        return "portal/verify";
    }

    private static String wordFor(Verdict verdict) {
        if (verdict.signatures().isEmpty()) {
            return "none";
        }
        if (verdict.valid()) {
            return "valid";
        }
        boolean intact = verdict.signatures().stream().allMatch(Sealing.Signature::intact);
        return verdict.changedAfterSigning() || !intact ? "changed" : "untrusted";
    }

    private List<Told> told(Verdict verdict) {
        return verdict.signatures().stream()
                .map(each -> new Told(
                        each.name(),
                        each.signedAt() == null ? null : time(each.signedAt()),
                        each.intact() && each.trusted(),
                        !each.intact() ? "broken" : each.trusted() ? "good" : "unknown",
                        each.level(),
                        each.eid()))
                .toList();
    }

    private String time(Instant at) {
        Locale language = LocaleContextHolder.getLocale();
        return DateTimeFormatter.ofPattern(texts.getMessage("verify.time", null, language), language)
                .format(at.atZone(zone));
    }
}
