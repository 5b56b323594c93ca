// A comparison of scenarios names each field of each record where it differs.
#include "everything.h"

#include "records/differences.h"
#include "support/testfile.h"

#include <QTest>

using namespace dealdesk;
using namespace pricing;
using records::AuthorizationField;
using records::BandField;
using records::CustomerField;
using records::DealField;
using records::Field;
using records::RecordKind;
using records::SettingsField;
using test::Changed;

namespace {

/// The fields that a comparison names for this change. What only tells which row it is, is no input.
std::vector<Field> toBeNamed(Field field)
{
    if (field == SettingsField::Name)
        return {};
    if (field == DealField::Id) // another deal
        return {RecordKind::Deal, RecordKind::Deal};
    if (field == CustomerField::Id) // another customer
        return {RecordKind::Customer, RecordKind::Customer};
    if (field == SettingsField::Start) // deals are compared by the calendar
        return {SettingsField::Start, DealField::Start, DealField::Start};
    if (field == AuthorizationField::Listing) // another listing has a book, and this one has none
        return {RecordKind::Authorization, RecordKind::Authorization};
    if (field == BandField::From)
        return {RecordKind::Band, RecordKind::Band};
    if (field == RecordKind::Band)
        return {RecordKind::Band};
    if (field == BandField::Negotiated)
        return {BandField::Price};
    if (field.record() == RecordKind::Offer) // as a list of its deal
        return {DealField::Offers};
    return {field};
}

} // namespace

class FieldsNamed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namedWhereItDiffers()
    {
        const Scenario base = test::everything();
        for (const Changed &each : test::everyField(base)) {
            const std::array<const Scenario *, 2> both{&base, &each.scenario};
            std::vector<Field> named;
            for (const records::InputDifference &difference : records::inputDifferences(both))
                named.push_back(difference.field);
            QVERIFY2(named == toBeNamed(each.field), qPrintable(test::nameOf(each) + QString::number(named.size())));
        }
    }
};

DEALDESK_TESTS(FieldsNamed, QCoreApplication)
#include "fieldsnamed.moc"
