package no.segl.arkivmelding;

import jakarta.validation.constraints.NotEmpty;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * The receiving archive's own codes, where it has others than Noark 5 and Fiks Arkiv.
 *
 * @param system what we are called there; also the fagsystem of our keys
 * @param signedVariant variantformat of a signed PDF; A where the archive does not know S
 * @param uncheckedStatus journalstatus of what nobody has checked yet
 * @param accessRestriction tilgangsrestriksjon of a shielded entry
 * @param shieldingAuthority skjermingshjemmel of a shielded entry
 * @param nationalIds signers' identity numbers go along
 */
@Validated
@ConfigurationProperties("segl.archive.handover.codes")
record ArkivmeldingSettings(
        @NotEmpty @DefaultValue("Segl") String system,
        @NotEmpty @DefaultValue("S") String signedVariant,
        @NotEmpty @DefaultValue("M") String uncheckedStatus,
        @NotEmpty @DefaultValue("UO") String accessRestriction,
        @NotEmpty @DefaultValue("Offl. § 13") String shieldingAuthority,
        @DefaultValue("false") boolean nationalIds) {}
