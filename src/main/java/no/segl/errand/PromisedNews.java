package no.segl.errand;

import java.time.Instant;
import no.segl.signingjob.News;
import no.segl.signingjob.SignerId;
import no.segl.signingjob.SigningJobId;
import org.jspecify.annotations.Nullable;

/** News that the process is to be told, as it lies in the database: ids alone. */
record PromisedNews(
        String job, int round, String what, @Nullable String signer, String since) {

    static PromisedNews of(News news, Instant since) {
        return new PromisedNews(
                news.job().toString(),
                news.round(),
                news.what().name(),
                news.signer() == null ? null : news.signer().toString(),
                since.toString());
    }

    News news() {
        return new News(
                SigningJobId.of(job), round, News.What.valueOf(what), signer == null ? null : SignerId.of(signer));
    }
}
