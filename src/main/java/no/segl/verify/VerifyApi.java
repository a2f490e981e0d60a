package no.segl.verify;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.security.SecurityRequirements;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The open check, for programs. */
@RestController
class VerifyApi {

    private final VerifyDocument documents;
    private final RateLimit limit;

    VerifyApi(VerifyDocument documents, RateLimit limit) {
        this.documents = documents;
        this.limit = limit;
    }

    @Operation(summary = "Who has signed a PDF, and whether it was changed since. Open to everybody; nothing is kept.")
    @SecurityRequirements
    @PostMapping(path = "/api/verify", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    VerifyAnswer verify(@RequestPart MultipartFile document, HttpServletRequest request) throws IOException {
        limit.count(request.getRemoteAddr());
        return VerifyAnswer.of(documents.verify(document.getBytes()));
    }
}
