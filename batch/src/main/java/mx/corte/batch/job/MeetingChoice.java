package mx.corte.batch.job;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import mx.corte.batch.domain.Meeting;
import mx.corte.batch.domain.Problem;
import mx.corte.batch.domain.Reject;

/** The meetings that a request means, found while the source's meetings stream by. */
final class MeetingChoice {

    /** Of a range these are left out; asked for by its id one is printed all the same. */
    private static final String CANCELLED = "CANCELADA";

    private final AgendaRequest request;
    private final List<Meeting> chosen = new ArrayList<>();
    private Optional<Reject> wantedReject = Optional.empty();
    private long cancelled;
    private long rejected;

    MeetingChoice(AgendaRequest request) {
        this.request = request;
    }

    void add(Meeting meeting) {
        if (!request.wants(meeting)) {
            return;
        }
        if (request.meeting().isEmpty() && meeting.status().equals(CANCELLED)) {
            cancelled++;
        } else {
            chosen.add(meeting);
        }
    }

    void add(Reject reject) {
        rejected++;
        if (request.meeting().filter(reject.key()::equals).isPresent() && wantedReject.isEmpty()) {
            wantedReject = Optional.of(reject);
        }
    }

    /**
     * By day and id, at least one.
     *
     * @throws Problem of kind REFUSED when there is none, saying why
     */
    List<Meeting> meetings() {
        if (chosen.isEmpty()) {
            throw none();
        }
        return chosen.stream()
                .sorted(Comparator.comparing(Meeting::scheduled).thenComparing(Meeting::id))
                .toList();
    }

    private Problem none() {
        if (wantedReject.isPresent()) {
            Reject reject = wantedReject.get();
            return new Problem(Problem.Kind.REFUSED, "agenda.rejected", reject.key(), reject.reason(), reject.detail());
        }
        return request.meeting()
                .map(id -> new Problem(Problem.Kind.REFUSED, "agenda.unknown", id))
                .orElseGet(() -> new Problem(
                        Problem.Kind.REFUSED,
                        "agenda.none",
                        request.from().orElseThrow(),
                        request.to().orElseThrow(),
                        cancelled));
    }

    long cancelled() {
        return cancelled;
    }

    /** Of all meetings of the source; a request for one meeting has nothing to do with them. */
    long rejected() {
        return request.meeting().isPresent() ? 0 : rejected;
    }
}
