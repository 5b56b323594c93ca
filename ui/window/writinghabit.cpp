#include "writinghabit.h"

#include "ui/widgets/keptname.h"
#include "ui/widgets/windowhabits.h"

namespace dealdesk::ui {

namespace {

const QString numbersKept = QStringLiteral("numbers"), datesKept = QStringLiteral("dates");

/// In the order of wording::Writing.
const QByteArrayList numberNames{"language", "point", "comma", "blank", "apostrophe"};
const QByteArrayList dateNames{"language", "day", "month", "year"};

} // namespace

wording::Writing writingIn(const WindowHabits &habits)
{
    return {static_cast<wording::Writing::Numbers>(keptAt(habits.habit(numbersKept), numberNames, {}).value_or(0)),
            static_cast<wording::Writing::Dates>(keptAt(habits.habit(datesKept), dateNames, {}).value_or(0))};
}

void keepWriting(WindowHabits &habits, const wording::Writing &writing)
{
    habits.keep(numbersKept, numberNames[static_cast<int>(writing.numbers)]);
    habits.keep(datesKept, dateNames[static_cast<int>(writing.dates)]);
}

} // namespace dealdesk::ui
