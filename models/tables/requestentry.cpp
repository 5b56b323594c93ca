#include "requestentry.h"

#include "wording/pages/readinesswords.h"

namespace dealdesk::tables {

using guidance::AuthorizationRequest;
using pricing::Date;

namespace {

using Request = std::optional<AuthorizationRequest>;

Read<Request> asked(const Request &now, const AuthorizationRequest &made, const std::optional<Date> &day,
                    const wording::Language &language)
{
    if (!day)
        return now ? Read<Request>(tl::unexpected(wording::askedNeedsADay())) : Request();
    if (made.answered && *made.answered < *day)
        return tl::unexpected(wording::askedAfterItsAnswer(*made.answered, language));
    AuthorizationRequest after = made;
    after.asked = *day;
    return Request(after);
}

Read<Request> answered(const Request &now, const std::optional<Date> &day, const wording::Language &language)
{
    if (!now)
        return day ? Read<Request>(tl::unexpected(wording::answerNeedsARequest())) : Request();
    if (day && *day < now->asked)
        return tl::unexpected(wording::answeredBeforeAsked(now->asked, language));
    AuthorizationRequest after = *now;
    after.answered = day;
    return Request(after);
}

} // namespace

Read<Request> withEntry(const Request &now, pricing::Listing listing, pricing::Route route, RequestDay which,
                        const QString &text, Date today, const wording::Language &language)
{
    const auto day = readPastDay(text, today, language);
    if (!day)
        return tl::unexpected(day.error());
    return which == RequestDay::Asked
               ? asked(now, now.value_or(AuthorizationRequest{listing, route, {}, {}}), *day, language)
               : answered(now, *day, language);
}

} // namespace dealdesk::tables
