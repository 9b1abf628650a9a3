package no.livskraft.validation.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.livskraft.document.DocumentPositions;
import no.livskraft.document.SourcePosition;
import no.livskraft.text.NationalIdentityNumbers;
import no.livskraft.validation.Finding;
import no.livskraft.validation.Place;
import no.livskraft.validation.RuleOutcome;

/** The documents that a dossier was read from, by what they hold. */
public final class Sources {

    private final Map<String, DocumentPositions> documents = new HashMap<>();

    /** The documents; those that cannot be told apart are left out, since either line might be the wrong one. */
    public Sources(Collection<DocumentPositions> positions) {
        Set<String> several = new HashSet<>();
        for (DocumentPositions each : positions) {
            // findings name things without any national identity number
            String key = key(each.kind(), NationalIdentityNumbers.mask(each.id().value()));
            if (documents.put(key, each) != null) {
                several.add(key);
            }
        }
        documents.keySet().removeAll(several);
    }

    private static String key(String kind, String id) {
        return kind + "/" + id;
    }

    /** The outcome with the places of its findings in the documents. */
    public RuleOutcome locate(RuleOutcome outcome) {
        return outcome instanceof RuleOutcome.Violated violated
                ? new RuleOutcome.Violated(
                        violated.ruleId(),
                        violated.evaluated(),
                        violated.findings().stream().map(this::locate).toList())
                : outcome;
    }

    private Finding locate(Finding finding) {
        Place place = finding.place();
        return Optional.ofNullable(documents.get(key(place.kind().code(), place.id())))
                .map(document -> document.find(place.path()))
                .map(at ->
                        finding.at(new SourcePosition(NationalIdentityNumbers.mask(at.name()), at.line(), at.column())))
                .orElse(finding);
    }
}
