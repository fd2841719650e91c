package org.liandong.foundation.rulebook.suggestion;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.ReentrantLock;

import org.jspecify.annotations.Nullable;
import org.liandong.foundation.act.Chain;
import org.liandong.foundation.rulebook.CauseLearner;
import org.liandong.foundation.rulebook.CauseSuggester;
import org.liandong.foundation.rulebook.Causes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Suggests by the cue words and by what was learned. The model is in memory, made when first asked for and made again when this node or another
 * has learned; until a newer one is ready the older one answers.
 */
@Service
class LearnedSuggester implements CauseSuggester, CauseLearner {

    private static final long LOOK_AGAIN = Duration.ofSeconds(3).toNanos();

    private record Known(long version, CauseModel model) { }

    private final Adviser adviser;
    private final LearnedTexts texts;
    private final TransactionTemplate transaction;
    private final ReentrantLock training = new ReentrantLock();
    private volatile @Nullable Known known;
    private volatile long lookedAt;

    LearnedSuggester(Causes causes, LearnedTexts texts, TransactionTemplate transaction) {
        adviser = new Adviser(causes);
        this.texts = texts;
        this.transaction = transaction;
    }

    @Override
    public List<Suggestion> suggest(String text, int most) {
        return adviser.suggest(model(), text, most);
    }

    @Override
    public Learned learn(List<Lesson> lessons) {
        var learned = transaction.execute(status -> keep(lessons));
        if (learned.added() + learned.corrected() > 0) {
            afterwards(this::renew);
        }
        return learned;
    }

    private Learned keep(List<Lesson> lessons) {
        var added = 0;
        var corrected = 0;
        texts.lock();
        for (var lesson : lessons) {
            var digest = Chain.sm3(lesson.text().strip().getBytes(StandardCharsets.UTF_8));
            switch (texts.keep(digest, lesson.cause(), adviser.features(lesson.text()))) {
                case ADDED -> added++;
                case CORRECTED -> corrected++;
                case NONE -> { }
            }
        }
        if (added + corrected > 0) {
            texts.close();
        }
        return new Learned(added, corrected);
    }

    /** Within a larger transaction it waits until that one is done. */
    private static void afterwards(Runnable action) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            action.run();
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_COMMITTED) {
                    // On a thread of its own, for this one still holds the connection of the finished transaction.
                    CompletableFuture.runAsync(action, Thread::startVirtualThread).join();
                }
            }
        });
    }

    private CauseModel model() {
        var now = known;
        if (now == null) {
            return renew();
        }
        if (System.nanoTime() - lookedAt > LOOK_AGAIN && !training.isLocked()) {
            lookedAt = System.nanoTime();
            if (texts.version() != now.version()) {
                Thread.startVirtualThread(this::renew);
            }
        }
        return now.model();
    }

    /** Brings the model up to what the database knows. */
    private CauseModel renew() {
        training.lock();
        try {
            var now = known;
            if (now == null || texts.version() != now.version()) {
                var kept = texts.kept();
                now = new Known(kept.version(), adviser.train(kept.texts().stream().map(LearnedTexts.Text::features).toList(),
                        kept.texts().stream().map(LearnedTexts.Text::cause).toList()));
                known = now;
                lookedAt = System.nanoTime();
            }
            return now.model();
        } finally {
            training.unlock();
        }
    }
}
