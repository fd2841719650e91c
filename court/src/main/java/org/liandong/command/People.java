package org.liandong.command;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.liandong.foundation.identity.DemoCast;
import org.liandong.foundation.kernel.IdCard;
import org.liandong.foundation.kernel.Role;

/** 办事的人: who acts in a replay, each signed in once with an account of its own: the demonstration's people and a few more invented citizens. */
final class People {

    private static final String SURNAMES = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何";
    private static final String GIVEN = "建国春梅永强秀英志远玉兰海涛桂花长林凤霞文斌淑芬";

    /** Somebody signed in. */
    record Person(String account, String name, String login, String idCard, String token) { }

    private final Wire court;
    private final Map<Role, List<Person>> posts = new EnumMap<>(Role.class);
    private final List<Person> citizens = new ArrayList<>();

    private People(Wire court) {
        this.court = court;
    }

    /**
     * Signs everybody in.
     *
     * @param tokens   tokens given for posts; for posts without one the demonstration's people come in
     * @param citizens how many parties there shall be
     */
    static People of(Wire court, List<String> tokens, int citizens) {
        var people = new People(court);
        tokens.forEach(people::bring);
        DemoCast.ALL.stream().filter(DemoCast.Member::isStaff).filter(it -> !people.posts.keySet().containsAll(it.roles()))
                .forEach(it -> people.signIn(it.login(), "").ifPresent(person -> people.enter(person, it.roles())));
        if (citizens > 0) {
            DemoCast.ALL.stream().filter(it -> !it.isStaff()).forEach(it -> people.signIn(it.login(), it.idCard().value()).ifPresent(people.citizens::add));
            for (int number = 0; people.citizens.size() < citizens && people.invent(number); number++) {
                continue;
            }
            if (people.citizens.size() < 2) {
                throw new Stopped("当事人的账号登记不上：要么法院不在本机，要么登记得太勤，请过一小时再试。");
            }
        }
        return people;
    }

    /** One who holds the post; the same number gives the same person. */
    Person holding(Role role, int number) {
        var all = posts.getOrDefault(role, List.of());
        if (all.isEmpty()) {
            throw new Stopped("没有%s的账号：演示账号只能在演示法院的本机登录，别的法院请用 --token 给出令牌。".formatted(role.label()));
        }
        return all.get(number % all.size());
    }

    /** One who has that account, among those who hold the post. */
    Optional<Person> holding(Role role, String account) {
        return posts.getOrDefault(role, List.of()).stream().filter(it -> it.account().equals(account)).findFirst();
    }

    Person citizen(int number) {
        return citizens.get(number % citizens.size());
    }

    int citizens() {
        return citizens.size();
    }

    private void bring(String token) {
        var me = court.get("/me", token).orStop("用令牌登录").body();
        var roles = me.path("roles").valueStream().map(it -> Role.valueOf(it.path("code").asString())).toList();
        enter(new Person(me.path("id").asString(), me.path("name").asString(""), me.path("login").asString(""), "", token), roles);
    }

    private void enter(Person person, List<Role> roles) {
        roles.forEach(role -> posts.computeIfAbsent(role, key -> new ArrayList<>()).add(person));
    }

    private Optional<Person> signIn(String login, String idCard) {
        var answer = court.send("POST", "/sessions", Map.of("login", login, "password", DemoCast.PASSWORD), null, null);
        if (!answer.isDone()) {
            return Optional.empty();
        }
        var account = answer.body().path("account");
        return Optional.of(new Person(account.path("id").asString(), account.path("name").asString(""), login, idCard,
                answer.body().path("token").asString()));
    }

    /** Brings in one more invented citizen; false when the court takes no more for now. */
    private boolean invent(int number) {
        var phone = "138000%05d".formatted(1_001 + number);
        var digits = "410481%d%02d%02d%03d".formatted(1960 + number % 40, 1 + number % 12, 1 + number % 28, 100 + number % 800);
        var idCard = IdCard.of(digits + IdCard.check(digits)).value();
        var name = "" + SURNAMES.charAt(number % SURNAMES.length()) + GIVEN.substring(number * 2 % GIVEN.length(), number * 2 % GIVEN.length() + 2);
        var person = signIn(phone, idCard);
        if (person.isEmpty()) {
            if (!court.send("POST", "/accounts", Map.of("phone", phone, "password", DemoCast.PASSWORD), null, null).isDone()) {
                return false;
            }
            person = signIn(phone, idCard);
        }
        if (person.isEmpty()) {
            return false;
        }
        court.send("POST", "/me/acts/person-proves-real-name", new HashMap<>(Map.of("name", name, "idCard", idCard)), person.get().token(), null);
        citizens.add(new Person(person.get().account(), name, phone, idCard, person.get().token()));
        return true;
    }
}
