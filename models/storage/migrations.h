// From one version of the schema to the next: a backup first, then all the steps in one transaction.
#pragma once

#include "connection.h"
#include "workspacefile.h"

#include <functional>
#include <vector>

namespace dealdesk::storage {

struct Migration {
    int from = 0;
    int to = 0;
    std::function<void(const Connection &)> run;
};

/// In order.
std::vector<Migration> migrations(FineAmounts amounts = FineAmounts::Asked, const Progress &progress = {});

/// `beforehand` (a backup) is called once, if there is anything to do. Throws Problem; the file is then as it was.
void migrate(const Connection &connection, const std::vector<Migration> &steps,
             const std::function<void(int version)> &beforehand);

} // namespace dealdesk::storage
